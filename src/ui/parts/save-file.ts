/** Gives the reader a file with that name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of the content when the click is over.
  setTimeout(() => URL.revokeObjectURL(address))
}
