// The link to what is shown, for the audience to scan: the same scope in the explorer, not in lecture
// mode; after the last step of a tour a self-test on it. Always dark on white, whatever the theme, since cameras expect it.
import { encode } from 'uqr'
import { isOwn } from '../../domain/lecture/own.ts'
import { DEFAULT_SCOPE } from '../../domain/scope/scope.ts'
import { withRelease } from '../../store/dataVersion.ts'
import { linkOfScope } from '../../store/url.ts'
import { PublicAddress } from '../address/PublicAddress.tsx'
import { useBaseAddress } from '../address/publicAddress.ts'
import { useApp, useWords } from '../useApp.ts'
import { useModal } from '../dialog/useModal.ts'
import { TOUR_WORDS } from '../tour/words.ts'
import { LECTURE_WORDS } from './words.ts'

/** Light modules around the code; four are asked for by the standard. */
const BORDER = 4

/** The dark modules of a text's code as one SVG path, or null where the text is too long for one. */
function codeOf(text: string): { readonly size: number; readonly path: string } | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: BORDER })
    const path = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    )
    return { size, path: path.join('') }
  } catch {
    return null
  }
}

export interface QrDialogProps {
  /** The tour that has ended, to test oneself on. */
  readonly test: string | null
  readonly onClose: () => void
}

export function QrDialog({ test, onClose }: QrDialogProps) {
  const { lang } = useWords()
  const words = LECTURE_WORDS[lang]
  const scope = useApp((state) => state.scope)
  const { base } = useBaseAddress()
  // A lecture of one's own is in no other browser.
  const isOwnTour = scope.tour !== null && isOwn(scope.tour)
  const step = isOwnTour ? { ...scope, tour: null, step: 1 } : scope
  const shown = test === null ? step : { ...DEFAULT_SCOPE, lang, test }
  const release = useApp(({ dataset }) => dataset.meta.release)
  const link = withRelease(base + linkOfScope({ ...shown, lecture: false }), release)
  const code = codeOf(link)
  const { dialog, onClosed } = useModal(onClose)
  return (
    <dialog
      className="lecture-dialog qr"
      ref={dialog}
      aria-labelledby="qr-title"
      onClose={onClosed}
    >
      <h2 id="qr-title">{test === null ? words.qrTitle : TOUR_WORDS[lang].test}</h2>
      {code ? (
        <svg
          role="img"
          aria-label={words.qrLabel}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
        >
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      ) : (
        <p>{words.qrTooLong}</p>
      )}
      <p className="qr-link">{link}</p>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
      {/* After the button, which the dialog gives the focus to when it opens. */}
      <PublicAddress />
    </dialog>
  )
}
