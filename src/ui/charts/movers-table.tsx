import type { ChangedBill } from '../../state/sensitivity-bill'
import { money } from '../format'
import { changeInWords } from '../parts/difference-in-words'
import { Figures } from './figures'
import { changedBy, moverName, moverValue } from './mover-in-words'
import type { MoversViewProps } from './movers-view'

/** The figures of the tornado. */
export function MoversTable({ movers, book, share }: MoversViewProps) {
  return (
    <Figures label="Each input less and more" head={HEAD}>
      {movers.flatMap(({ input, less, more }) => {
        const row = (direction: 'less' | 'more', { scenario, ...bill }: ChangedBill) => (
          <tr key={`${input} ${direction}`}>
            <th scope="row">{moverName(input, book.incrementMs)}</th>
            <td>{moverValue(input, scenario, changedBy(share, direction))}</td>
            <td translate="no">{money(bill.usd)}</td>
            <td>{changeInWords(bill.differenceUsd)}</td>
          </tr>
        )
        return more ? [row('less', less), row('more', more)] : [row('less', less)]
      })}
    </Figures>
  )
}

const HEAD = ['Input', 'Becomes', 'A month', 'Difference']
