// The shapes of what is curated to be looked at: views with their positions, and tours.
import * as z from 'zod/mini'
import { filled, list, point, slug, words } from './schemaParts.ts'
import { ENCLOSURE_SHAPES } from './vocabulary.ts'

/** `source--target`. */
const arrow = z.string().check(z.regex(/^[a-z0-9-]+--[a-z0-9-]+$/, 'an arrow is source--target'))

export const viewFile = z.strictObject({
  id: slug,
  order: z.int(),
  label: words,
  about: words,
  /** From cause to consequence. A lane may be divided into panels side by side, one for a cell, say. */
  lanes: list(
    z.strictObject({
      id: slug,
      label: words,
      panels: z.optional(filled(z.strictObject({ id: slug, label: words }))),
    }),
  ),
  /** Families that stand in for members of theirs which the view does not show. */
  folds: z.optional(filled(slug)),
  /** The arrows that the view's message tells, in its order; all are drawn without a filter. */
  message: z.optional(filled(arrow)),
  /** What else must be drawn without a filter. */
  needs: z.optional(filled(arrow)),
  /** On how many arrows a crowded view opens; the others are held back, and said to be. */
  opensOn: z.optional(z.int().check(z.gte(1), z.lte(24))),
  /**
   * Opens as lists of its lanes: as one picture it could not be read. Nothing is held back by a rule; what
   * is asked for by a filter or a selection is all that is drawn, and placed anew.
   */
  asLists: z.optional(z.literal(true)),
  /** How wide the layout should be, in pixels; its height follows. */
  width: z.optional(z.number()),
  /** Entities placed by hand: row inside the lane, and how far along it from 0 to 1. */
  pins: z.optional(
    filled(
      z.strictObject({
        id: slug,
        row: z.int().check(z.gte(0)),
        at: z.number().check(z.gte(0), z.lte(1)),
      }),
    ),
  ),
  /**
   * Shapes behind boxes: a capsule around members of one complex or pathway, or a compartment. A stage that
   * comes after another is joined to it by a band, which is no arrow.
   */
  enclosures: z.optional(
    filled(
      z.strictObject({
        id: slug,
        shape: z.enum(ENCLOSURE_SHAPES),
        label: z.optional(words),
        entities: filled(slug),
        after: z.optional(slug),
      }),
    ),
  ),
  /** Which lane (by index) each entity of the view is in, and which of its panels. */
  entities: list(
    z.strictObject({
      id: slug,
      lane: z.int().check(z.gte(0)),
      panel: z.optional(z.int().check(z.gte(0))),
    }),
  ),
  /** Written by `npm run layout`; x and y are centres, in pixels at zoom 1. */
  layout: z.optional(
    z.strictObject({
      width: z.number(),
      height: z.number(),
      lanes: list(z.strictObject({ top: z.number(), bottom: z.number() })),
      /** From where to where each panel of a lane reaches, and the middle of its name. */
      panels: z.optional(
        list(
          z.strictObject({
            lane: z.int(),
            panel: z.int(),
            left: z.number(),
            right: z.number(),
            name: z.number(),
          }),
        ),
      ),
      positions: z.record(slug, point),
      /** Width and height of boxes that are larger than their labels need: hubs, for their arrows. */
      sizes: z.optional(z.record(slug, point)),
      /** Corners of an arrow between its ends, keyed by `source--target`. */
      routes: z.record(z.string(), list(point)),
    }),
  ),
})

/** A step as a link: `?view=ampk-mtor&select=ampk--mtor`. */
export const stepLink = z.string().check(z.regex(/^\?/, 'a step needs a link that begins with "?"'))
/** How long a step is planned to take. */
export const stepMinutes = z.number().check(z.gt(0), z.lte(600))

export const tourFile = z.strictObject({
  id: slug,
  order: z.int(),
  label: words,
  about: words,
  steps: filled(
    z.strictObject({
      /** The scope of the step. */
      link: stepLink,
      /** What the audience reads. */
      text: words,
      /** The same in one short sentence: first in the speaker's notes, and again at the end. */
      short: words,
      /** What the speaker says. */
      notes: words,
      /** Entities the text speaks of; none where it speaks of all that is shown. */
      names: list(slug),
      /** The text's own wording for an entity that it calls by none of its names. */
      as: z.optional(z.record(slug, words)),
      /** Arrows the text speaks of, as the view draws them; they and the named are what is lit. */
      arrows: list(z.string()),
      minutes: z.optional(stepMinutes),
      /** Taken only if asked for, from the step before it, to which it returns. */
      aside: z.optional(z.literal(true)),
    }),
  ),
})

export type ViewFile = z.output<typeof viewFile>
export type Tour = z.output<typeof tourFile>
