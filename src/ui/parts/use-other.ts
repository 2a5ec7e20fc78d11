import { startTransition, useEffect, useState } from 'react'
import type { Scenario } from '../../engine/scenario'
import { loadOther, type Other } from '../../state/other-prices'

/** A scenario under the other book. null until that is there; for a moment it may be that of the scenario before. */
export function useOther(scenario: Scenario): Other | null {
  const [other, setOther] = useState<Other | null>(null)
  useEffect(() => {
    let isAsked = true
    const show = (found: Other | null) => {
      if (isAsked) startTransition(() => setOther(found))
    }
    loadOther(scenario).then(show, () => show(null))
    return () => {
      isAsked = false
    }
  }, [scenario])
  return other
}
