// Guards the code of a frame: whatever the address and the title hold, it is one element whose link opens
// the same scope, embedded.
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { embedCode, FRAME_SIZES } from '../../src/export/embed.ts'
import { scopeOfLink } from '../../src/store/url.ts'
import { scopes } from '../domain/scopes.ts'
import { realDataset } from '../fixtures.ts'

it('is one frame in the size that was asked for, and its link opens what is drawn', () => {
  fc.assert(
    fc.property(
      scopes(realDataset),
      fc.constantFrom(...FRAME_SIZES),
      fc.string(),
      fc.constantFrom('https://example.org/explorer/', `https://example.org/"><script>/`),
      (scope, size, title, base) => {
        const code = embedCode({ base, scope, title: `${title}"&<`, release: '0.0.1', size })
        const root = new DOMParser().parseFromString(
          code.replace('></iframe>', '/>'),
          'text/xml',
        ).documentElement
        expect(root.nodeName).toBe('iframe')
        expect(root.getAttribute('width')).toBe(String(size.width))
        expect(root.getAttribute('height')).toBe(String(size.height))
        const address = root.getAttribute('src')!
        expect(address.startsWith(base)).toBe(true)
        expect(address.endsWith('&data=0.0.1')).toBe(true)
        const { scope: opened, faults } = scopeOfLink(address.slice(base.length), realDataset)
        expect(faults).toEqual([])
        const left = { lecture: false, tour: null, step: 1, test: null, ask: null }
        expect(opened).toEqual({ ...scope, ...left, embed: true })
      },
    ),
  )
})
