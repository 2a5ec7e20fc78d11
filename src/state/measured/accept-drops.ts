import { measure, titleOf } from './measuring'

type Page = Pick<Window, 'addEventListener'>

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Files that are dropped anywhere on the page are measured. */
export function acceptDrops(page: Page): void {
  page.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0) measure(files, titleOf(files))
  })
}
