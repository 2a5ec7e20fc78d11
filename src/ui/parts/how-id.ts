/** Where the page says how it calculates. */
export const HOW_ID = 'how-calculated'
