import type { SectionId } from './section-titles'

/** Takes the reader to a part of the page, if it is there: its heading is where the keyboard goes on. */
export function showSection(id: SectionId): void {
  const section = document.getElementById(id)
  section?.scrollIntoView()
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
