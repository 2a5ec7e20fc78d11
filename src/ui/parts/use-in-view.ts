import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element is in the window, or nearly. */
export function useInView<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null)
  const [isInView, setIsInView] = useState(true)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new IntersectionObserver(
      (entries) => setIsInView(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: '100px' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, isInView]
}
