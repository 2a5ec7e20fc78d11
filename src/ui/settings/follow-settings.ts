import { canonicalOf, readAsOf } from '../../state/notation/understood'
import { writeFigures } from '../../state/notation/write-figures'
import { notationStore, SAMPLE } from '../../state/notation-store'
import { keepSettings, type Settings, settingsStore, signsNow } from '../../state/settings'
import { inOtherCurrency, rateInWords } from './in-other-currency'

type Page = Pick<Window, 'navigator' | 'localStorage'>

/** Writes and reads numbers as the reader has set, or else as the browser's language has them. */
export function followSettings(page: Page): void {
  keepSettings(settingsStore, page)
  settingsStore.subscribe(follow)
  follow(settingsStore.getState())
}

function follow({ currency }: Settings): void {
  const signs = signsNow()
  notationStore.setState({
    sample: writeFigures(SAMPLE, signs),
    written: (english) => writeFigures(english, signs),
    canonical: (typed) => canonicalOf(typed, signs),
    readAs: (typed) => readAsOf(typed, signs),
    converted: (usd) => (currency ? inOtherCurrency(usd, currency) : ''),
    rate: () => (currency ? rateInWords(currency) : ''),
  })
}
