import { lazy, Suspense, useEffect } from 'react'
import { acceptDrops } from '../../state/measured/accept-drops'
import { useMeasuring } from '../../state/measured/use-measuring'

const Panel = lazy(async () => ({ default: (await import('./panel')).Panel }))

let isListening = false

/** Functions from what they really did: the panel, while it is open. */
export function FromLog() {
  const isOpen = useMeasuring((state) => state.isOpen)
  useEffect(() => {
    if (!isListening) acceptDrops(window)
    isListening = true
  }, [])
  if (!isOpen) return null
  return (
    <Suspense>
      <Panel />
    </Suspense>
  )
}
