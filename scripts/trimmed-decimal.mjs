/** What of decimal.js the engine does not use, left out of the build: two thirds of it. */
import { parseAst } from 'vite'

/** The methods that `src/engine/number.ts` calls, and those that they call. */
const USED = new Set(
  'dividedBy div isFinite isNegative isNeg isZero toDecimalPlaces toDP toFixed toNumber toString valueOf toJSON'.split(
    ' ',
  ),
)

/** @returns {import('vite').Plugin} */
export function trimmedDecimal() {
  return {
    name: 'trimmed-decimal',
    apply: 'build',
    transform: {
      filter: { id: /\/decimal\.js\/decimal\.mjs$/ },
      handler: (code) => ({ code: withoutUnused(code), map: null }),
    },
  }
}

/**
 * The module without the methods that nobody calls, the functions of the constructor that call them,
 * the constants that only logarithms and angles need, and the reading of other bases. What remains is as
 * it was written; what it
 * no longer refers to falls to the bundler.
 *
 * @param {string} code the text of decimal.mjs
 */
export function withoutUnused(code) {
  const { body } = parseAst(code)
  const statementsOf = (/** @type {string} */ name) =>
    body.flatMap((node) =>
      node.type === 'FunctionDeclaration' && node.id?.name === name ? (node.body?.body ?? []) : [],
    )
  const unused = [...body, ...statementsOf('clone')].filter(isUnused)
  const [first, ...rest] = statementsOf('parseOther')
  const cuts = [
    ...unused.map(({ start, end }) => ({ start, end, by: '' })),
    // Plain decimals are parsed before it is asked.
    {
      start: first?.start ?? 0,
      end: rest.at(-1)?.end ?? 0,
      by: 'throw Error(invalidArgument + str)',
    },
  ].toSorted((a, b) => b.start - a.start)
  return cuts.reduce(
    (text, { start, end, by }) => text.slice(0, start) + by + text.slice(end),
    code,
  )
}

/** @param {ReturnType<typeof parseAst>['body'][number]} node */
function isUnused(node) {
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') {
    return false
  }
  const { left, right } = node.expression
  if (left.type === 'Identifier') return left.name === 'LN10' || left.name === 'PI'
  if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return false
  const name = left.property.type === 'Identifier' ? left.property.name : ''
  if (left.object.name === 'P') return left.computed || !USED.has(name)
  const isOwnFunction = right.type === 'Identifier' && right.name === name
  return left.object.name === 'Decimal' && isOwnFunction && name !== 'clone'
}
