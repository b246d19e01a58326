// The ways in which the collection leaves: as text with numbered papers, as papers, as a file, as a link, as a lecture. Each
// says what has become of it.
import { collectionText } from '../../domain/collection/readCollection.ts'
import type { CitationFormat } from '../../export/citations/citationFormats.ts'
import { collectionAs } from '../../export/collection/collectionText.ts'
import type { TextForm } from '../../export/collection/collectionText.ts'
import { worksOfEntries } from '../../export/collection/entries.ts'
import { collectionLink } from '../../store/collectionLink.ts'
import { baseAddress } from '../address/publicAddress.ts'
import { saveFile } from '../export/ways.ts'
import { useLectures } from '../ownLecture/useLectures.ts'
import { useApp, useWords } from '../useApp.ts'
import { lectureOfEntries } from './lectureOfEntries.ts'
import type { CollectionEdits } from './useCollectionEdits.ts'
import type { Entries } from './useEntries.ts'
import { COLLECTION_WORDS } from './words.ts'

const STEM = 'bone-autophagy_collection'

/** Rich text goes with the same as plain text beside it, for whatever takes no other. */
async function copyRich(html: string, text: string): Promise<void> {
  const part = (type: string, content: string) => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': part('text/html', html),
      'text/plain': part('text/plain', text),
    }),
  ])
}

interface WaysProps {
  readonly edits: CollectionEdits
  readonly made: Entries | null
  readonly say: (text: string) => void
}

function useTexts({ made, say }: WaysProps) {
  const page = useWords()
  const words = COLLECTION_WORDS[page.lang]
  const copy = async (form: TextForm) => {
    if (!made) return
    const text = {
      ...made.sources,
      entries: made.entries,
      explorer: page.appName,
      base: baseAddress(),
    }
    try {
      if (form === 'html') await copyRich(collectionAs('html', text), collectionAs('text', text))
      else await navigator.clipboard.writeText(collectionAs(form, text))
      say(words.copied)
    } catch {
      say(words.copyFailed)
    }
  }
  const savePapers = async ({ extension, type, make }: CitationFormat) => {
    if (!made) return
    try {
      const text = await make(worksOfEntries(made.entries), made.sources)
      const name = `${STEM}.${extension}`
      saveFile(new Blob([text], { type }), name)
      say(words.saved(name))
    } catch {
      say(words.failed)
    }
  }
  return { copy, savePapers }
}

function useWhole({ edits: { items }, say }: WaysProps) {
  const { lang } = useWords()
  const words = COLLECTION_WORDS[lang]
  const release = useApp(({ dataset }) => dataset.meta.release)
  const save = () => {
    const name = `${STEM}.json`
    saveFile(new Blob([collectionText(items, release)], { type: 'application/json' }), name)
    return name
  }
  return {
    saveWhole: () => {
      say(words.saved(save()))
    },
    copyLink: async () => {
      const link = collectionLink(baseAddress(), lang, { items, release })
      if (link === null) {
        save()
        say(words.linkTooLong)
        return
      }
      try {
        await navigator.clipboard.writeText(link)
        say(words.linkCopied)
      } catch {
        say(words.copyFailed)
      }
    },
  }
}

export function useCollectionWays(props: WaysProps & { readonly onLecture: () => void }) {
  const { made, onLecture } = props
  const { take } = useLectures()
  const makeLecture = () => {
    if (!made) return
    take(lectureOfEntries(made))
    onLecture()
  }
  return { ...useTexts(props), ...useWhole(props), makeLecture }
}
