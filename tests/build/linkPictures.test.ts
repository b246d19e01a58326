// Guards the pictures that links have before the program comes: one for each view that is drawn and each
// language, and one rule for how large a view opens, which holds in both.
import { expect, it } from 'vitest'
import { pictureOf, readDataset } from '../../src/build/firstPicture.ts'
import { linkPictures } from '../../src/build/linkPictures.ts'
import { escapeXml } from '../../src/notation/xml.ts'

const dataset = readDataset()
const drawn = [...dataset.views.values()].filter(({ asLists }) => asLists !== true)

it('there is a picture of each view that is drawn, in each language, in the words of that language', () => {
  const { files } = linkPictures()
  expect([...files.keys()].sort()).toEqual(
    drawn.flatMap(({ id }) => [`${id}-en`, `${id}-zh`]).sort(),
  )
  for (const { id, label } of drawn) {
    expect(files.get(`${id}-en`)).toContain(`aria-label="${escapeXml(label.en)}"`)
    expect(files.get(`${id}-zh`)).toContain(`aria-label="${label.zh}"`)
  }
})

it('a view is as large in either language', () => {
  for (const { id } of drawn) {
    const [en, zh] = (['en', 'zh'] as const).map((lang) => pictureOf(dataset, id, lang).scene)
    expect([id, en?.width, en?.height]).toEqual([id, zh?.width, zh?.height])
  }
})
