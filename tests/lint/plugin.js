// Lint rules of this project that need no types.

/** What a later part takes from another it takes once, when it comes (src/build/retryImports.ts). */
const noChangingExport = {
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node
        if (declaration?.type !== 'VariableDeclaration' || declaration.kind === 'const') return
        context.report({
          node,
          message: 'Whoever imports it may have a copy: export a constant or a function.',
        })
      },
    }
  },
}

/** domain/ does not know what time it is. */
const noClock = {
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.name !== 'Date' || node.arguments.length > 0) return
        context.report({ node, message: 'domain/ is pure: take the time as an argument.' })
      },
    }
  },
}

export default {
  meta: { name: 'page' },
  rules: { 'no-changing-export': noChangingExport, 'no-clock': noClock },
}
