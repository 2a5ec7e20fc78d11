import { useSyncExternalStore } from 'react'

/** False in the page that the build has written and while React takes it over; true from then on. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const never = () => () => {}
