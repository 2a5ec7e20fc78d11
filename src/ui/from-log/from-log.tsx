import { resetMeasuring } from '../../state/measured/measuring'
import { useMeasuring } from '../../state/measured/use-measuring'
import { later } from '../parts/later'

const Panel = later(async () => (await import('./panel')).Panel)

/** Functions from what they really did: the panel, while it is open. */
export function FromLog() {
  const isOpen = useMeasuring((state) => state.isOpen)
  return isOpen && <Panel onClose={() => resetMeasuring(false)} />
}
