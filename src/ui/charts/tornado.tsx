import type { DecimalText } from '../../engine/scenario'
import { totalsOf } from '../../state/figures'
import type { ChangedBill } from '../../state/sensitivity-bill'
import { figure, money } from '../format'
import { niceTicks } from '../parts/plot/ticks'
import { changedBy, moverName, moverValue } from './mover-in-words'
import type { MoversViewProps } from './movers-view'
import styles from './tornado.module.css'

/** A bar for each input, from the bill as it is to what it would be: hollow is less, solid is more. */
export function Tornado({ movers, scenario, book, share }: MoversViewProps) {
  const now = totalsOf(scenario)?.usd ?? '0'
  const bills = movers.flatMap(({ less, more }) => (more ? [less, more] : [less]))
  const scale = scaleAround(now, bills)
  return (
    <div className={styles.tornado} data-chart="">
      <div className={styles.axis} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ left: `${scale.place(tick)}%` }}>
            <span>${figure(tick)}</span>
          </span>
        ))}
        <span className={styles.now}>
          <span>{money(now)}</span>
        </span>
      </div>
      <ul>
        {movers.map(({ input, less, more }) => (
          <li key={input} className={styles.row}>
            <span className={styles.name}>{moverName(input, book.incrementMs)}</span>
            <div className={styles.plot}>
              <Side bill={less} place={scale.place(less.usd)} side="less">
                {moverValue(input, less.scenario, changedBy(share, 'less'))}
              </Side>
              {more && (
                <Side bill={more} place={scale.place(more.usd)} side="more">
                  {moverValue(input, more.scenario, changedBy(share, 'more'))}
                </Side>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SideProps {
  readonly bill: ChangedBill
  /** In per cent of the width; the bill as it is stands at 50. */
  readonly place: number
  readonly side: 'less' | 'more'
  /** What the input is then. */
  readonly children: string
}

/** A bar and its label, which starts at the bar's end where it has room, else at the middle. */
function Side({ bill, place, side, children }: SideProps) {
  const from = Math.min(place, 50)
  const width = Math.abs(place - 50)
  return (
    <>
      <span
        className={styles.bar}
        data-bill={place < 50 ? 'less' : 'more'}
        style={{ left: `${from}%`, width: `${width}%` }}
      />
      <span className={styles.label} data-side={side}>
        <span className={styles.space} style={{ flexBasis: `${100 - width * 2}%` }} />
        <span className={styles.says}>
          <strong>{bill.differenceUsd === '0' ? 'the same' : money(bill.usd)}</strong>{' '}
          <span>{children}</span>
        </span>
      </span>
    </>
  )
}

/** A tick that is nearer to the middle, in per cent, would touch the bill as it is. */
const TOO_NEAR = 13
/** And its text would reach beyond the end. */
const TOO_FAR = 46

/** As far to either side as the largest change goes. For drawing. */
function scaleAround(now: DecimalText, bills: readonly ChangedBill[]) {
  const most = Math.max(...bills.map(({ differenceUsd }) => Math.abs(Number(differenceUsd))))
  const reach = most > 0 ? most * 1.02 : 1
  const place = (usd: DecimalText) => 50 + ((Number(usd) - Number(now)) / reach) * 50
  const ticks = most > 0 ? niceTicks(Number(now) - reach, Number(now) + reach, 5) : []
  return {
    place,
    ticks: ticks.filter((tick) => {
      const distance = Math.abs(place(tick) - 50)
      return Number(tick) >= 0 && distance > TOO_NEAR && distance < TOO_FAR
    }),
  }
}
