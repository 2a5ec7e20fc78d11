/** Marks that turn the direction of all text behind them: an amount after a name with one reads backwards. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g

/** The text without them, for where it stands in a line with other text. */
export const oneDirection = (text: string): string => text.replace(TURNS, '')
