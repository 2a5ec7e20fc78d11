import type { LambdaFunction, Scenario } from '../../engine/scenario'
import { usePage } from '../../state/use-page'

export interface FunctionProps {
  readonly index: number
}

/** The function as typed, and the path that its fields' paths start with. */
export function useFunction(index: number): { readonly fn: LambdaFunction; readonly path: string } {
  return { fn: useOfFunction(index, whole), path: pathOf(index) }
}

const whole = (fn: LambdaFunction) => fn

/** A part of the function as typed; the component renders again when that part is another. */
export const useOfFunction = <T>(index: number, select: (fn: LambdaFunction) => T): T =>
  usePage(({ draft }) => select(functionAt(draft, index)))

export const pathOf = (index: number): string => `functions[${index}]`

function functionAt({ functions }: Scenario, index: number): LambdaFunction {
  const fn = functions[index]
  if (!fn) throw new RangeError(`There is no function ${index}`)
  return fn
}
