import { type RefObject, useEffect, useRef } from 'react'

/** The header, and the space under it. */
const ABOVE_PX = 84

/**
 * Marks an element with `data-fits` while all of it has room under the header: then it can stay in
 * view as a whole. Only the element's own attribute changes, so nothing renders again.
 */
export function useFits(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => {
      const room = window.innerHeight - ABOVE_PX
      current.toggleAttribute('data-fits', current.offsetHeight <= room)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [])
  return element
}
