/** A text's first so many characters, counted as a reader counts them: an emoji is one, and is never cut. */
export const firstCharacters = (text: string, most: number): string =>
  text.length <= most ? text : [...text].slice(0, most).join('')
