import { useEffect, useState } from 'react'

/** As in the style sheets. */
const NARROW = '(max-width: 759px)'

/** Whether the window is a phone's; not, until it has been looked at. */
export function useNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(false)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const read = () => setIsNarrow(query.matches)
    read()
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [])
  return isNarrow
}
