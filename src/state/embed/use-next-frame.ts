import { usePage } from '../use-page'

/** The widget has little beside its total: nothing in it waits. */
export const useNextFrame = usePage
