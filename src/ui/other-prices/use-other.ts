import { startTransition, useEffect, useState } from 'react'
import { loadOther, type Other } from '../../state/other-prices'
import { pageStore } from '../../state/page-store'

/** The page's scenario under the other book: after the total, and never for one of before. null until it is there. */
export function useOther(): Other | null {
  const [other, setOther] = useState<Other | null>(null)
  useEffect(() => {
    let asked: Other['from'] | null = null
    const follow = () => {
      const { scenario } = pageStore.getState()
      if (scenario === asked) return
      asked = scenario
      const show = (found: Other | null) => {
        if (asked === scenario) startTransition(() => setOther(found))
      }
      loadOther(scenario).then(show, () => show(null))
    }
    follow()
    return pageStore.subscribe(follow)
  }, [])
  return other
}
