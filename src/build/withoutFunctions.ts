// Takes functions out of a program by their names: what is called by mistake does nothing. Works on the
// syntax tree, so that neither comments nor strings can be taken for code.
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

const FUNCTIONS = new Set(['FunctionExpression', 'ArrowFunctionExpression'])

/** The last name of what a function is put under: `json` of `json: function`, `a` of `x.a = function`. */
function nameOf(target: unknown): string | null {
  if (!isNode(target)) return null
  if (target.type === 'Identifier') return String(target['name'])
  return target.type === 'MemberExpression' && target['computed'] === false
    ? nameOf(target['property'])
    : null
}

/** What something is put under, and what is put there. */
function placesOf(node: Node): readonly unknown[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return [node['left'], node['right']]
    case 'VariableDeclarator':
      return [node['id'], node['init']]
    case 'Property':
      return node['method'] === false ? [node['key'], node['value']] : []
    default:
      return []
  }
}

/** A function with its name, if that is what a node is. */
function namedFunction(node: Node): { readonly name: string; readonly body: Node } | null {
  const [target, body] = placesOf(node)
  const name = nameOf(target)
  return name !== null && isNode(body) && FUNCTIONS.has(body.type) ? { name, body } : null
}

/**
 * The program with an empty function in the place of each one named, wherever it stands.
 * @throws Error naming the functions that it does not have
 */
export function withoutFunctions(code: string, names: readonly string[]): string {
  const found: { readonly name: string; readonly body: Node }[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    const named = namedFunction(value)
    if (named && names.includes(named.name)) found.push(named)
    else Object.values(value).forEach(visit)
  }
  visit(parseSync('cytoscape.mjs', code).program)
  const missing = names.filter((name) => !found.some((one) => one.name === name))
  if (missing.length > 0) throw new Error(`There is no function ${missing.join(', ')} any more.`)
  return found
    .sort((a, b) => b.body.start - a.body.start)
    .reduce((text, { body }) => `${text.slice(0, body.start)}() => {}${text.slice(body.end)}`, code)
}
