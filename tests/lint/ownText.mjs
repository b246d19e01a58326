// Text that stands beside other things has an element of its own. A browser's translator wraps each text in
// elements of its own; React then neither finds a bare text to take away (and the page dies) nor changes what
// is read (and old words stand under new ones). An element's only child is safe: React sets it anew as a whole.
// A program and no lint rule: it must know the types of what is drawn, and a linter reads every file twice for it.
import path from 'node:path'
import process from 'node:process'
import ts from 'typescript'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DRAWN = path.join(ROOT, 'src')
/** What never changes once it stands is not torn by a translator. */
const STILL = path.join(ROOT, 'src/export/pages')

/** A check that finds nothing any more would pass for ever. */
const EXAMPLE = path.join(ROOT, 'tests/lint/bareText.tsx')
const BARE_IN_EXAMPLE = 3

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike

/** Whether a value of this type may be drawn as text. */
function mayBeText(type) {
  // What is handed in is its giver's to wrap.
  if (type.aliasSymbol?.name === 'ReactNode') return false
  // What `text && <b/>` leaves of an empty text: React draws nothing for it.
  if (type.isStringLiteral() && type.value === '') return false
  if (type.isUnion()) return type.types.some(mayBeText)
  return (type.flags & TEXT) !== 0
}

/** What is left of the children once line breaks between them are gone. */
function childrenOf({ children }) {
  return children.filter((child) => {
    if (ts.isJsxText(child)) return child.text.trim() !== '' || !child.text.includes('\n')
    return !ts.isJsxExpression(child) || child.expression !== undefined
  })
}

/** A space between two elements neither comes nor goes nor changes. */
function isSpace(child) {
  const text = ts.isJsxText(child) ? child.text : child.expression?.text
  return typeof text === 'string' && text.trim() === ''
}

/** The places of bare texts in a file, each as `path:line:column`. */
function bareTexts(source, checker) {
  const found = []
  const isText = (child) => {
    if (ts.isJsxText(child)) return true
    if (!ts.isJsxExpression(child)) return false
    const type = checker.getTypeAtLocation(child.expression)
    if (mayBeText(type)) return true
    // Of a list what it is made of.
    const each = checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    return each !== undefined && mayBeText(each)
  }
  const check = (node) => {
    const children = childrenOf(node)
    // What stands in a fragment may stand beside what is around the fragment.
    if (children.length < 2 && !ts.isJsxFragment(node)) return
    for (const child of children.filter((one) => !isSpace(one) && isText(one))) {
      const { line, character } = source.getLineAndCharacterOfPosition(child.getStart(source))
      found.push(`${path.relative(ROOT, source.fileName)}:${line + 1}:${character + 1}`)
    }
  }
  const visit = (node) => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) check(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const config = ts.getParsedCommandLineOfConfigFile(
  path.join(ROOT, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => console.error(fault.messageText) },
)
const isWithin = (folder, file) => file.startsWith(`${folder}${path.sep}`)
const files = config.fileNames
  .map((file) => path.normalize(file))
  .filter((file) => file.endsWith('.tsx') && isWithin(DRAWN, file) && !isWithin(STILL, file))
if (files.length === 0) throw new Error('There is no file to look at.')
const declared = config.fileNames.filter((file) => file.endsWith('.d.ts'))
const program = ts.createProgram([EXAMPLE, ...files, ...declared], config.options)
const checker = program.getTypeChecker()
const known = bareTexts(program.getSourceFile(EXAMPLE), checker)
if (known.length !== BARE_IN_EXAMPLE) throw new Error(`Of the example it finds ${known.join()}.`)
const found = files.flatMap((file) => bareTexts(program.getSourceFile(file), checker))
for (const place of found)
  console.log(`${place}  text beside other children: put it into an element of its own, or join it`)
process.exitCode = found.length > 0 ? 1 : 0
