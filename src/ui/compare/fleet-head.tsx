import type { DecimalText } from '../../engine/scenario'
import { moneyAtLeast } from '../money-at-least'
import type { Column, Order } from './fleet-order'
import styles from './fleets.module.css'

interface FleetHeadProps {
  readonly lambda: DecimalText
  /** A price of Lambda's is missing. */
  readonly isAtLeast: boolean
  readonly scale: number
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

/** The column heads: each sorts, and again the other way. */
export function FleetHead({ lambda, isAtLeast, scale, order, onOrder }: FleetHeadProps) {
  const place = Number(lambda) / scale
  const head = (by: Column, says: string, name: string | undefined) => (
    <th
      scope="col"
      className={name}
      aria-sort={order.by === by ? (order.isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        data-sorted={order.by === by}
        onClick={() => onOrder({ by, isDown: order.by === by && !order.isDown })}
      >
        {says}
        {order.by === by && <span aria-hidden="true">{order.isDown ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
  return (
    <thead>
      <tr>
        {head('type', 'Type', styles.type)}
        {head('size', 'Size', styles.size)}
        {head('instances', 'Instances', styles.count)}
        {head('peak', 'Full at peak', styles.peak)}
        {head('average', 'on average', styles.average)}
        <td translate="no" className={styles.bar}>
          <svg
            className={styles.lambda}
            width="100%"
            height="28"
            aria-hidden="true"
            focusable="false"
          >
            <text
              x={`${100 * place}%`}
              y="50%"
              dominantBaseline="central"
              textAnchor={anchorAt(place)}
            >
              Lambda {moneyAtLeast(lambda, isAtLeast)}
            </text>
          </svg>
        </td>
        {head('usd', 'A month', styles.usd)}
        <th scope="col" className={styles.against}>
          Against Lambda
        </th>
      </tr>
    </thead>
  )
}

/** So that a name at the edge does not run into the next column. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.3) return 'start'
  return place > 0.7 ? 'end' : 'middle'
}
