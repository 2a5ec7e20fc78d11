import { type RefObject, useEffect, useRef } from 'react'

/** The header, and the space under it. */
const ABOVE_PX = 84

/**
 * Marks an element with `data-fits` while all that is in it has room under the header: then it can
 * stay in view as a whole. Only its own attribute changes, so nothing renders again. It may itself be
 * stretched, so what is in it is measured.
 */
export function useFits(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const parts = [...current.children].filter((part) => part instanceof HTMLElement)
    const measure = () => {
      const room = window.innerHeight - ABOVE_PX
      const height = parts.reduce((sum, part) => sum + part.offsetHeight, 0)
      current.toggleAttribute('data-fits', height <= room)
    }
    const observer = new ResizeObserver(measure)
    for (const part of parts) observer.observe(part)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [])
  return element
}
