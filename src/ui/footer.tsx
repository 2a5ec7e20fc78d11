import { rulesOf } from '../state/choices'
import { usePage } from '../state/use-page'
import styles from './footer.module.css'

/** The last lines of the page: whose prices, what is kept where, and whose code it is made with. */
export function Footer() {
  const title = usePage(({ scenario }) => rulesOf(scenario).title)
  const region = usePage(({ scenario }) => scenario.region)
  return (
    <footer className={styles.footer}>
      <p>
        AWS’s public prices of {title}, {region}. Not in the bill: tax, support, discounts of your
        own.
      </p>
      <p>
        Runs in your browser: what you type stays in the page’s address.{' '}
        <a href="./third-party.txt">Licences</a>
      </p>
    </footer>
  )
}
