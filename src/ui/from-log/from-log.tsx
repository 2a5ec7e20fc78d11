import { lazy, Suspense } from 'react'
import { useMeasuring } from '../../state/measured/use-measuring'

const Panel = lazy(async () => ({ default: (await import('./panel')).Panel }))

/** Functions from what they really did: the panel, while it is open. */
export function FromLog() {
  const isOpen = useMeasuring((state) => state.isOpen)
  if (!isOpen) return null
  return (
    <Suspense>
      <Panel />
    </Suspense>
  )
}
