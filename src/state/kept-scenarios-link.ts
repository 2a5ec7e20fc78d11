/**
 * The page's address: the scenario's own link, and after it the link of each kept scenario.
 * `v=1&…&c=k3f9&k=v%3D1%26…%26c%3D7qbh&k=…`
 */
import type { PriceRules } from '../engine/price-book'
import type { Remark, Scenario } from '../engine/scenario'
import { decodeLink, encodeLink } from '../scenario/link'
import { linkText } from '../scenario/linking/text'
import { MOST_KEPT, type OpenedLink } from './page-state'

/** A kept scenario follows; no text within a link has an ampersand or an equals sign of its own. */
const KEPT = '&k='

/** The text of the link to a page. It begins with `encodeLink(scenario)`, and without kept ones is that. */
export const encodePageLink = (scenario: Scenario, kept: readonly Scenario[]): string =>
  [encodeLink(scenario), ...kept.map((one) => encodeURIComponent(encodeLink(one)))].join(KEPT)

/** The scenarios of a page's link, each read on its own: what is wrong with one is lost to that one. */
export function decodePageLink(
  text: string,
  catalogue: ReadonlyMap<string, PriceRules>,
): OpenedLink {
  const [first = '', ...rest] = `&${linkText(text)}`.split(KEPT)
  const parts = rest.map(partsOf)
  const own = [first.slice(1), ...parts.map(({ after }) => after)].filter(Boolean).join('&')
  const page = own === '' && parts.length > 0 ? NOTHING : decodeLink(own, catalogue)
  const kept = parts.slice(0, MOST_KEPT).map(({ link }) => decodeLink(link, catalogue))
  return {
    scenario: page.scenario,
    kept: kept.flatMap(({ scenario }) => scenario ?? []),
    notes: [
      ...page.notes,
      ...kept.flatMap((one, index) => notesOf(one, index + 1)),
      ...leftOut(parts.length - kept.length),
    ],
  }
}

type Decoded = ReturnType<typeof decodeLink>

const NOTHING: Decoded = { scenario: null, notes: [] }

interface Part {
  readonly link: string
  /** Parameters behind it that some program has added. */
  readonly after: string
}

const BEGINS_WITH_A_PARAMETER = /^[a-z]{1,9}=/i

/** Programs that decode a link once too often leave the ampersands of the kept one bare. */
function partsOf(part: string): Part {
  if (BEGINS_WITH_A_PARAMETER.test(part)) return { link: part, after: '' }
  const [encoded = '', ...after] = part.split('&')
  return { link: asciiDecoded(encoded), after: after.join('&') }
}

/** Undoes `encodeURIComponent` of a link, which is ASCII; what was damaged stays as it stands. */
const asciiDecoded = (text: string): string =>
  text.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )

function notesOf({ scenario, notes }: Decoded, number: number): readonly Remark[] {
  if (!scenario) {
    const says = `The kept scenario ${number} of this link could not be read and was left out.`
    return [{ field: '', says }]
  }
  return notes.map(({ says }) => ({ field: '', says: `Kept scenario ${number}: ${says}` }))
}

function leftOut(count: number): readonly Remark[] {
  if (count <= 0) return []
  const says = `This link keeps more than ${MOST_KEPT} scenarios: those after the first ${MOST_KEPT} were left out.`
  return [{ field: '', says }]
}
