const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What the keyboards of other scripts write, and what spreadsheets set between thousands. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [INVISIBLE, ''],
  [/[\t\p{Zs}]/gu, ' '],
  [/['’ʼ＇٬]/g, "'"],
  [/，/g, ','],
  [/．/g, '.'],
  [/[٪％]/g, '%'],
]

/** The first digit of each run of ten: Arabic-Indic, Persian, Devanagari, Bengali, full-width. */
const ZEROS = ['٠', '۰', '०', '০', '０'].map((zero) => zero.charCodeAt(0))

/** The text with the digits and signs of other scripts as plain ones; the Arabic decimal sign stays. */
export function withPlainSigns(text: string): string {
  const plain = OTHERS.reduce((done, [sign, own]) => done.replace(sign, own), text)
  return plain.replace(/[^\d\P{Nd}]/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}
