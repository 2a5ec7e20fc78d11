import { type RefObject, useEffect, useRef } from 'react'

/** The header, and the space under it. */
const ABOVE_PX = 84

/**
 * Marks the calculator with `data-fits` while its total and its bill together have room under the
 * header: then both can stay in view, one below the other, and leave it together, for which their heights
 * are `--total-height` and `--bill-height`. Only what styles read changes, so nothing renders again.
 */
export function useFits(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = element
    const [head, bill] = current?.querySelectorAll<HTMLElement>(':scope > [data-answer]') ?? []
    if (!current || !head || !bill) return
    const measure = () => {
      const room = window.innerHeight - ABOVE_PX
      const [ofTotal, ofBill] = [heightOf(head), heightOf(bill)]
      current.toggleAttribute('data-fits', ofTotal + ofBill <= room)
      current.style.setProperty('--total-height', `${ofTotal}px`)
      current.style.setProperty('--bill-height', `${ofBill}px`)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(head)
    observer.observe(bill)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [])
  return element
}

const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height
