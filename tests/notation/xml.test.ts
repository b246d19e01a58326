// Guards the reader that the figure tests rely on: a test of "well-formed" must be able to fail.
import { expect, it } from 'vitest'
import { everyElement, readXml } from './xml.ts'

it('elements, attributes and texts are read as they are', () => {
  const root = readXml('<a b="1 &lt; 2"><c/><d e="x>y">t &amp; u</d></a>')
  expect(everyElement(root).map(({ name }) => name)).toEqual(['a', 'c', 'd'])
  expect(root.attributes).toEqual({ b: '1 < 2' })
  expect(root.children[1]).toMatchObject({ attributes: { e: 'x>y' }, text: 't & u' })
})

it.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a>&</a>',
  '<a b=c/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  'x',
])('%j is refused', (source) => {
  expect(() => readXml(source)).toThrow()
})
