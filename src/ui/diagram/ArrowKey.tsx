// What must be known to read the picture, always in sight: four kinds of arrow. The rest is one step away.
import { EffectMark } from '../EffectMark.tsx'
import { AroundPicture } from '../AroundPicture.tsx'
import { useWords } from '../useApp.ts'
import { Legend } from './Legend.tsx'

export function ArrowKey() {
  const words = useWords()
  return (
    <div className="arrow-key">
      <ul aria-label={words.arrowKey}>
        <li>
          <EffectMark effect="increases" /> <span>{words.keyRaises}</span>
        </li>
        <li>
          <EffectMark effect="decreases" /> <span>{words.keyLowers}</span>
        </li>
        <li>
          <EffectMark effect="contested" /> <span>{words.keyBoth}</span>
        </li>
        <li>
          <EffectMark effect="increases" isDashed /> <span>{words.keyTentative}</span>
        </li>
      </ul>
      <AroundPicture>
        <Legend />
      </AroundPicture>
    </div>
  )
}
