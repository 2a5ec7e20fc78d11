import { isWithin } from '../../state/field-path'
import { estimateOf } from '../../state/figures'
import { useNextFrame } from '../../state/use-next-frame'

/** What the estimate has to say of the field: right, but worth knowing. */
export function useNotice(path: string): string | null {
  return useNextFrame(({ scenario }) => {
    const notices = estimateOf(scenario)?.notices ?? []
    return notices.find(({ field }) => isWithin(field, path))?.says ?? null
  })
}
