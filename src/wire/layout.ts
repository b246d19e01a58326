// A layout as it travels: entities by their place in the dataset, coordinates as plain lists of numbers,
// each corner of a route by its way from the one before. Law: unpack(pack(x)) = x.
import type { Layout } from '../domain/review/dataset.ts'
import { interactionId, parseSelection } from '../domain/scope/scope.ts'

type Point = Layout['positions'][string]

/** Place of the entity, x, y. */
type PackedPoints = readonly (readonly [place: number, x: number, y: number])[]

/** Places of both ends, then x and y of each corner. */
type PackedRoute = readonly [source: number, target: number, ...way: number[]]

export interface PackedLayout extends Omit<Layout, 'positions' | 'sizes' | 'routes'> {
  readonly positions: PackedPoints
  readonly sizes?: PackedPoints
  readonly routes: readonly PackedRoute[]
}

/** The place of an id in the list of all entities, and back. */
export interface Places {
  readonly of: (id: string) => number
  readonly at: (place: number) => string
}

/** All entities, in the order that places count by. */
export interface Listed {
  readonly entities: readonly { readonly id: string }[]
}

/** @throws Error (when used) for an id or a place that the list does not have. */
export function placesIn({ entities }: Listed, what = 'entity'): Places {
  const places = new Map(entities.map(({ id }, place) => [id, place]))
  return {
    of(id) {
      const place = places.get(id)
      if (place === undefined) throw new Error(`There is no ${what} "${id}".`)
      return place
    },
    at(place) {
      const id = entities[place]?.id
      if (id === undefined) throw new Error(`There is no ${what} at ${place}.`)
      return id
    },
  }
}

function packPoints(points: Readonly<Record<string, Point>>, places: Places): PackedPoints {
  return Object.entries(points).map(([id, [x, y]]) => [places.of(id), x, y])
}

function unpackPoints(points: PackedPoints, places: Places): Record<string, Point> {
  return Object.fromEntries(points.map(([place, x, y]) => [places.at(place), [x, y]]))
}

function packWay(corners: readonly Point[]): number[] {
  return corners.flatMap(([x, y], i) => {
    const [fromX, fromY] = corners[i - 1] ?? [0, 0]
    return [x - fromX, y - fromY]
  })
}

function unpackWay(way: readonly number[]): Point[] {
  const corners: Point[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i + 1 < way.length; i += 2) {
    x += way[i] ?? 0
    y += way[i + 1] ?? 0
    corners.push([x, y])
  }
  return corners
}

/** @throws Error where a route is of no interaction, or of entities that are not listed. */
export function packLayout(layout: Layout, listed: Listed): PackedLayout {
  const places = placesIn(listed)
  const { positions, sizes, routes, ...rest } = layout
  return {
    ...rest,
    positions: packPoints(positions, places),
    ...(sizes && { sizes: packPoints(sizes, places) }),
    routes: Object.entries(routes).map(([id, corners]) => {
      const ends = parseSelection(id)
      if (ends.type !== 'interaction') throw new Error(`"${id}" is no interaction.`)
      return [places.of(ends.source), places.of(ends.target), ...packWay(corners)]
    }),
  }
}

/** The inverse of {@link packLayout}. */
export function unpackLayout(packed: PackedLayout, listed: Listed): Layout {
  const places = placesIn(listed)
  const { positions, sizes, routes, ...rest } = packed
  return {
    ...rest,
    positions: unpackPoints(positions, places),
    ...(sizes && { sizes: unpackPoints(sizes, places) }),
    routes: Object.fromEntries(
      routes.map(([source, target, ...way]) => [
        interactionId(places.at(source), places.at(target)),
        unpackWay(way),
      ]),
    ),
  }
}
