import { differenceOf } from '../../state/fleet-figures'
import { figure, money } from '../format'
import { amountInWords } from '../parts/difference-in-words'
import { Figures } from './figures'
import type { GrowthViewProps } from './growth-view'
import { requestsInWords } from './requests-in-words'
import styles from './table.module.css'

/** The figures of the months. */
export function GrowthTable({ growth, instance }: GrowthViewProps) {
  return (
    <Figures label="Month by month" head={HEAD}>
      {growth.months.map(({ month, requests, lambdaUsd, fleetUsd, instances }) => (
        <tr key={month} className={month === growth.ec2CheaperFrom ? styles.chosen : ''}>
          <th scope="row">{month === 0 ? 'Now' : month}</th>
          <td>{requestsInWords(requests)}</td>
          <td translate="no">{money(lambdaUsd)}</td>
          <td>
            {instances !== null && (
              <small>
                {figure(String(instances))} × {instance}{' '}
              </small>
            )}
            {fleetUsd === null ? 'not known' : money(fleetUsd)}
          </td>
          <td>{fleetUsd === null ? '' : amountInWords(differenceOf(fleetUsd, lambdaUsd))}</td>
        </tr>
      ))}
    </Figures>
  )
}

const HEAD = ['Month', 'Requests', 'Lambda', 'EC2', 'EC2 against Lambda']
