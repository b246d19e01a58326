// What may stand in an element of a deck, and in which order: ECMA-376 (PresentationML, DrawingML,
// packages) as far as our decks use it, and the little that PowerPoint asks for beyond. Written from the
// standard, not from what is exported. An element that is not here may not be in a deck.
import type { XmlElement } from '../notation/xml.ts'

const COLOUR = '(a:srgbClr|a:schemeClr|a:sysClr|a:prstClr)'
const FILL = '(a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill)'
const EFFECTS = '(a:effectLst|a:effectDag)'
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `a:lvl${n}pPr`)

const LIST_STYLE = `a:defPPr? ${LEVELS.map((level) => `${level}?`).join(' ')} a:extLst?`
const PARAGRAPH =
  'a:lnSpc? a:spcBef? a:spcAft? (a:buClrTx|a:buClr)? (a:buSzTx|a:buSzPct|a:buSzPts)? ' +
  '(a:buFontTx|a:buFont)? (a:buNone|a:buAutoNum|a:buChar|a:buBlip)? a:tabLst? a:defRPr? a:extLst?'
const RUN =
  `a:ln? ${FILL}? ${EFFECTS}? a:highlight? (a:uLnTx|a:uLn)? (a:uFillTx|a:uFill)? ` +
  'a:latin? a:ea? a:cs? a:sym? a:hlinkClick? a:hlinkMouseOver? a:rtl? a:extLst?'

const alike = (names: readonly string[], model: string) =>
  Object.fromEntries(names.map((name) => [name, model]))

/** A model as in a DTD; ANY is what an extension holds. */
const ANY = 'ANY'
const MODELS: Readonly<Record<string, string>> = {
  Types: '(Default|Override)*',
  Relationships: 'Relationship*',
  'p:presentation':
    'p:sldMasterIdLst? p:notesMasterIdLst? p:handoutMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz ' +
    'p:smartTags? p:embeddedFontLst? p:custShowLst? p:photoAlbum? p:custDataLst? p:kinsoku? ' +
    'p:defaultTextStyle? p:modifyVerifier? p:extLst?',
  'p:sldMasterIdLst': 'p:sldMasterId*',
  'p:notesMasterIdLst': 'p:notesMasterId?',
  'p:sldIdLst': 'p:sldId*',
  'p:sldLayoutIdLst': 'p:sldLayoutId*',
  'p:sld': 'p:cSld p:clrMapOvr? p:transition? p:timing? p:extLst?',
  'p:sldLayout': 'p:cSld p:clrMapOvr? p:transition? p:timing? p:hf? p:extLst?',
  'p:sldMaster':
    'p:cSld p:clrMap p:sldLayoutIdLst? p:transition? p:timing? p:hf? p:txStyles? p:extLst?',
  'p:notes': 'p:cSld p:clrMapOvr? p:extLst?',
  'p:notesMaster': 'p:cSld p:clrMap p:hf? p:notesStyle? p:extLst?',
  'p:cSld': 'p:bg? p:spTree p:custDataLst? p:controls? p:extLst?',
  'p:bg': '(p:bgPr|p:bgRef)',
  // The standard lets the effects be absent, PowerPoint does not.
  'p:bgPr': `${FILL} ${EFFECTS} a:extLst?`,
  'p:bgRef': COLOUR,
  'p:spTree':
    'p:nvGrpSpPr p:grpSpPr (p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic|p:contentPart)* p:extLst?',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': `a:xfrm? ${FILL}? ${EFFECTS}? a:scene3d? a:extLst?`,
  'p:sp': 'p:nvSpPr p:spPr p:style? p:txBody? p:extLst?',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvPr': 'a:hlinkClick? a:hlinkHover? a:extLst?',
  'p:cNvSpPr': 'a:spLocks? a:extLst?',
  'p:cNvGrpSpPr': 'a:grpSpLocks? a:extLst?',
  'p:cNvPicPr': 'a:picLocks? a:extLst?',
  'p:nvPr': 'p:ph? p:custDataLst? p:extLst?',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style? p:extLst?',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:blipFill': 'a:blip? a:srcRect? (a:tile|a:stretch)?',
  'p:grpSp': 'p:nvGrpSpPr p:grpSpPr (p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic)* p:extLst?',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style? p:extLst?',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:cNvCxnSpPr': 'a:cxnSpLocks? a:stCxn? a:endCxn? a:extLst?',
  'p:spPr':
    `a:xfrm? (a:custGeom|a:prstGeom)? ${FILL}? a:ln? ${EFFECTS}? ` + 'a:scene3d? a:sp3d? a:extLst?',
  'p:txBody': 'a:bodyPr a:lstStyle? a:p a:p*',
  'p:clrMapOvr': '(a:masterClrMapping|a:overrideClrMapping)',
  'p:txStyles': 'p:titleStyle? p:bodyStyle? p:otherStyle? p:extLst?',
  'p:viewPr':
    'p:normalViewPr? p:slideViewPr? p:outlineViewPr? p:notesTextViewPr? p:sorterViewPr? ' +
    'p:notesViewPr? p:gridSpacing? p:extLst?',
  'p:normalViewPr': 'p:restoredLeft p:restoredTop p:extLst?',
  'p:slideViewPr': 'p:cSldViewPr p:extLst?',
  'p:notesTextViewPr': 'p:cViewPr p:extLst?',
  'p:cSldViewPr': 'p:cViewPr p:guideLst?',
  'p:cViewPr': 'p:scale p:origin',
  'p:scale': 'a:sx a:sy',
  'p:extLst': 'p:ext*',
  'p:ext': ANY,
  'a:extLst': 'a:ext*',
  'a:ext': ANY,
  'a:xfrm': 'a:off? a:ext? a:chOff? a:chExt?',
  'a:prstGeom': 'a:avLst?',
  'a:custGeom': 'a:avLst? a:gdLst? a:ahLst? a:cxnLst? a:rect? a:pathLst',
  'a:gdLst': 'a:gd*',
  'a:ahLst': '(a:ahXY|a:ahPolar)*',
  'a:cxnLst': 'a:cxn*',
  'a:cxn': 'a:pos',
  'a:pathLst': 'a:path*',
  'a:path': '(a:close|a:moveTo|a:lnTo|a:arcTo|a:quadBezTo|a:cubicBezTo)*',
  'a:moveTo': 'a:pt',
  'a:lnTo': 'a:pt',
  'a:cubicBezTo': 'a:pt a:pt a:pt',
  'a:custDash': 'a:ds*',
  'a:avLst': 'a:gd*',
  // Empty it says nothing, and PowerPoint offers to repair it.
  'a:ln': `${FILL} (a:prstDash|a:custDash)? (a:round|a:bevel|a:miter)? a:headEnd? a:tailEnd? a:extLst?`,
  'a:solidFill': COLOUR,
  'a:srgbClr': 'a:alpha?',
  'a:blip': 'a:extLst?',
  'a:stretch': 'a:fillRect?',
  'a:bodyPr':
    'a:prstTxWarp? (a:noAutofit|a:normAutofit|a:spAutoFit)? a:scene3d? (a:sp3d|a:flatTx)? a:extLst?',
  'a:p': 'a:pPr? (a:r|a:br|a:fld)* a:endParaRPr?',
  'a:r': 'a:rPr? a:t',
  'a:fld': 'a:rPr? a:pPr? a:t?',
  'a:br': 'a:rPr?',
  'a:hlinkClick': 'a:snd? a:extLst?',
  'a:spcBef': '(a:spcPct|a:spcPts)',
  'a:lnSpc': '(a:spcPct|a:spcPts)',
  'a:tblStyleLst': 'a:tblStyle*',
  ...alike(['a:pPr', 'a:defPPr', ...LEVELS], PARAGRAPH),
  ...alike(['a:rPr', 'a:endParaRPr', 'a:defRPr'], RUN),
  ...alike(
    [
      'a:lstStyle',
      'p:defaultTextStyle',
      'p:titleStyle',
      'p:bodyStyle',
      'p:otherStyle',
      'p:notesStyle',
    ],
    LIST_STYLE,
  ),
}

/** Elements that hold no others. */
const LEAVES =
  /^(?:Default|Override|Relationship|p:(?:sldMasterId|notesMasterId|sldId|sldLayoutId|sldSz|notesSz|ph|clrMap|hf|restoredLeft|restoredTop|origin|guideLst|gridSpacing|presentationPr)|a:(?:effectLst|spLocks|picLocks|off|chOff|chExt|noFill|schemeClr|prstClr|fillRect|masterClrMapping|latin|ea|cs|buNone|buChar|buFont|spcPct|spcPts|stCxn|endCxn|rect|pos|pt|close|ds|alpha|round|noAutofit|t|sx|sy))$/

/** A model as a pattern over the names of the children, each followed by a comma. */
const patternOf = (model: string): RegExp =>
  new RegExp(`^${model.replaceAll(/\w+(?::\w+)?/g, '(?:$&,)').replaceAll(' ', '')}$`)

/** What is out of order in an element and below it; nothing is asked of what an extension holds. */
export function orderFaults(element: XmlElement): readonly string[] {
  const { name, children } = element
  const model = LEAVES.test(name) ? '' : MODELS[name]
  if (model === undefined) return [`<${name}> is not in the table`]
  if (model === ANY) return []
  const names = children.map((child) => child.name)
  const below = children.flatMap(orderFaults)
  const isRight = patternOf(model).test(names.map((each) => `${each},`).join(''))
  return isRight ? below : [`<${name}> holds ${names.join(', ') || 'nothing'}`, ...below]
}
