import { rulesOf } from '../../state/choices'
import { written } from '../../state/notation-store'
import { usePage } from '../../state/use-page'
import { notCounted } from './not-counted-items'
import text from './text.module.css'

/** What the total leaves out, by service. */
export function NotCounted() {
  const rules = usePage(({ scenario }) => rulesOf(scenario))
  return (
    <>
      <p className={text.intro}>
        The total is the sum of its lines and nothing else. What stands here is in none of them; a
        line of your own, under the extras, can hold it.
      </p>
      <dl className={text.list}>
        {notCounted(rules).map(({ of, says }) => (
          <div key={of} className={text.item}>
            <dt className={text.name}>{of}</dt>
            <dd className={text.says}>{written(says)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
