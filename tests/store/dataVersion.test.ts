// Guards the version of the data in links: what leaves the page names it, and it is read back from what mail makes of it.
import { expect, it } from 'vitest'
import { oldLinkOf, releaseOfLink, withRelease } from '../../src/store/dataVersion.ts'
import { linkOfScope, scopeOfLink } from '../../src/store/url.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope/scope.ts'
import { realDataset } from '../fixtures.ts'

const scope = { ...DEFAULT_SCOPE, view: 'bmp', select: 'autophagy' }
const link = withRelease(linkOfScope(scope), '0.1.0')

it('a link names its release once, before what is after "#", and opens what it opened', () => {
  expect(link).toBe('?view=bmp&select=autophagy&lang=en&data=0.1.0')
  expect(withRelease(link, '0.2.0')).toBe(link)
  expect(withRelease('https://a.example/x#y', '0.2.0')).toBe('https://a.example/x?data=0.2.0#y')
  expect(scopeOfLink(link, realDataset)).toEqual({ scope, faults: [] })
})

it.each([
  link,
  `${link}。请看`,
  link.replaceAll('&', '&amp;'),
  `?${encodeURIComponent(link.slice(1))}`,
])('the release is read from %s', (sent) => {
  expect(releaseOfLink(sent)).toBe('0.1.0')
  expect(scopeOfLink(sent, realDataset)).toEqual({ scope, faults: [] })
})

it('only a link of another release is an old one; one without a release is taken as today’s', () => {
  expect(oldLinkOf(link, scope, '0.2.0')).toEqual({ release: '0.1.0', scope })
  expect(oldLinkOf(link, scope, '0.1.0')).toBeNull()
  expect(oldLinkOf(linkOfScope(scope), scope, '0.2.0')).toBeNull()
})
