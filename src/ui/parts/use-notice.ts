import { isWithin } from '../../state/field-path'
import { noticesIfLoaded } from '../../state/scenario-reader'
import { useNextFrame } from '../../state/use-next-frame'

/** What the estimate has to say of the field: right, but worth knowing. */
export function useNotice(path: string): string | null {
  return useNextFrame(
    ({ scenario }) =>
      noticesIfLoaded(scenario).find(({ field }) => isWithin(field, path))?.says ?? null,
  )
}
