import type { LambdaFunction, Scenario } from '../../engine/scenario'
import { usePage } from '../../state/use-page'

export interface FunctionProps {
  readonly index: number
}

/** The function as typed, and the path that its fields' paths start with. */
export function useFunction(index: number): { readonly fn: LambdaFunction; readonly path: string } {
  const fn = usePage(({ draft }) => functionAt(draft, index))
  return { fn, path: `functions[${index}]` }
}

function functionAt({ functions }: Scenario, index: number): LambdaFunction {
  const fn = functions[index]
  if (!fn) throw new RangeError(`There is no function ${index}`)
  return fn
}
