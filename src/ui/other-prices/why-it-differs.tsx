import { rulesOf } from '../../state/choices'
import type { Other } from '../../state/other-prices'
import { type ThenAndNow, thenAndNow } from '../../state/then-and-now'
import { ChevronRight } from '../parts/icons'
import { later } from '../parts/later'
import { pricesInWords } from './prices-in-words'
import styles from './why-it-differs.module.css'

/** Only seen once opened. */
const Reasons = later(async () => (await import('./reasons')).Reasons)

/** Why the same work costs another amount at the other prices; its place is kept until that is known. */
export function WhyItDiffers({ other }: { readonly other: Other | null }) {
  const found = other && thenAndNow(other)
  return (
    <div className={styles.place}>
      {other && found && (
        <details className={styles.why}>
          <summary className={styles.summary}>
            <ChevronRight />
            <span>{titleOf(other, found)}</span>
          </summary>
          <Reasons other={other} found={found} />
        </details>
      )}
    </div>
  )
}

function titleOf({ scenario }: Other, { contributions }: ThenAndNow): string {
  const prices = pricesInWords(rulesOf(scenario))
  if (contributions.length === 0) return `At ${prices} every line is the same`
  return `Why it is another amount at ${prices}`
}
