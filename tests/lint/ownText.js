// Lint rule: text that stands beside other things has an element of its own. A browser's translator wraps
// each text in elements of its own; React then neither finds a bare text to take away (and the page dies)
// nor changes what is read (and old words stand under new ones). An element's only child is safe: React
// sets it anew as a whole.
import ts from 'typescript'

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
function childrenOf(node) {
  return node.children.filter((child) => {
    if (child.type === 'JSXText') return child.value.trim() !== '' || !child.value.includes('\n')
    return child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression'
  })
}

/** A space between two elements neither comes nor goes nor changes. */
function isSpace(child) {
  const text = child.type === 'JSXText' ? child.value : child.expression?.value
  return typeof text === 'string' && text.trim() === ''
}

/** The type of what a list of children is made of. */
function elementType(checker, type) {
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number)
}

export const ownText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { own: 'Text beside other children: put it into an element of its own, or join it.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const checker = services.program.getTypeChecker()
    const isText = (child) => {
      if (child.type === 'JSXText') return true
      if (child.type !== 'JSXExpressionContainer') return false
      const type = services.getTypeAtLocation(child.expression)
      if (mayBeText(type)) return true
      const each = elementType(checker, type)
      return each !== undefined && mayBeText(each)
    }
    const check = (node) => {
      const children = childrenOf(node)
      // What stands in a fragment may stand beside what is around the fragment.
      if (children.length < 2 && node.type !== 'JSXFragment') return
      for (const child of children) {
        if (!isSpace(child) && isText(child)) context.report({ node: child, messageId: 'own' })
      }
    }
    return { JSXElement: check, JSXFragment: check }
  },
}
