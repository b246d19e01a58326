// Guards how functions are taken out of the library: those that are named and no others.
import { describe, expect, it } from 'vitest'
import { withoutFunctions } from '../../src/build/withoutFunctions.ts'

describe('a function that is named', () => {
  it.each([
    ['under a member', 'a.json = function(x){ return 1 };', 'a.json = () => {};'],
    ['in an object', 'const a = { json: function(){ return 1 } }', 'const a = { json: () => {} }'],
    [
      'under a variable',
      'let json = () => 1; json = () => 2',
      'let json = () => {}; json = () => {}',
    ],
    ['twice', 'a.json = () => 1; b.json = () => 2', 'a.json = () => {}; b.json = () => {}'],
  ])('%s becomes an empty one', (_where, code, expected) => {
    expect(withoutFunctions(code, ['json'])).toBe(expected)
  })

  it('leaves alone what is called alike but is no function, and what only says its name', () => {
    const code =
      "a.json = 1; a['json'] = () => 1; const text = 'json: function(){}' // json = () => 1"
    expect(() => withoutFunctions(code, ['json'])).toThrow('no function json any more')
    expect(withoutFunctions(`${code}\nb.json = () => 2`, ['json'])).toBe(
      `${code}\nb.json = () => {}`,
    )
  })
})
