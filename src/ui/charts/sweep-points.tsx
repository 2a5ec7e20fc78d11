import type { SweptBill } from '../../state/memory-sweep'
import { figure, money } from '../format'
import { durationInWords } from './duration-in-words'
import { Figures } from './figures'
import type { SweepViewProps } from './sweep-view'
import styles from './table.module.css'

/** The figures of both curves. */
export function SweepPoints({ points, own }: SweepViewProps) {
  return (
    <Figures label="By memory" head={HEAD}>
      {points.map(({ memoryMb, cpuBound, waiting }) => (
        <tr key={memoryMb} className={memoryMb === own.memoryMb ? styles.chosen : ''}>
          <th scope="row">
            {figure(String(memoryMb))}
            {'\u00a0'}MB
          </th>
          {cpuBound ? <Cells bill={cpuBound} /> : <td colSpan={2}>too long for Lambda</td>}
          <Cells bill={waiting} />
        </tr>
      ))}
    </Figures>
  )
}

function Cells({ bill }: { readonly bill: SweptBill }) {
  return (
    <>
      <td>{durationInWords(bill.billedMs)}</td>
      <td translate="no">{money(bill.usd)}</td>
    </>
  )
}

const HEAD = ['Memory', 'Works: billed', 'A month', 'Waits: billed', 'A month']
