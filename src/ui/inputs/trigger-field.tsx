import { useId } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Trigger, TriggerKind } from '../../engine/scenario'
import { apiPrice } from '../../state/api-price'
import { newTrigger, rulesOf } from '../../state/choices'
import { bookOf } from '../../state/figures'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { exactMoney, figure } from '../format'
import { Row, Under } from '../parts/row'
import { Select } from '../parts/select'
import { triggerNames } from './trigger-names'
import { type FunctionProps, pathOf, useOfFunction } from './use-function'

export function TriggerField({ index }: FunctionProps) {
  const id = useId()
  const trigger = useOfFunction(index, (fn) => fn.trigger.kind)
  const rules = usePage(({ draft }) => rulesOf(draft))
  const book = usePage(({ scenario }) => bookOf(scenario))
  return (
    <Row label="Trigger" htmlFor={id}>
      <Select<Trigger['kind']>
        id={id}
        value={trigger}
        options={rules.triggers.map((kind) => ({ value: kind, says: triggerNames[kind] }))}
        describedBy={`${id}-says`}
        onChoose={(kind) => actions.choose(`${pathOf(index)}.trigger`, newTrigger(kind))}
      />
      <Under id={`${id}-says`}>{book && inWords(trigger, book)}</Under>
    </Row>
  )
}

function inWords(kind: TriggerKind, book: PriceBook): string {
  if (kind === 'direct' || kind === 'function-url') return 'No charge of its own.'
  if (kind === 'load-balancer') return loadBalancerInWords(book)
  const found = apiPrice(kind, book)
  if (!found) return `Its price in ${book.region} is not known.`
  const each = `${exactMoney(found.perMillionUsd)} a million ${found.of}`
  if (found.upTo === null) return each
  return `${each}, up to ${found.upTo === '1000' ? 'a billion' : `${figure(found.upTo)} million`}`
}

function loadBalancerInWords({ region, loadBalancerHour, loadBalancerUnitHour }: PriceBook) {
  if (!loadBalancerHour) return `Its price in ${region} is not known.`
  const hour = `${exactMoney(loadBalancerHour.usd)} an hour`
  return loadBalancerUnitHour
    ? `${hour}, and ${exactMoney(loadBalancerUnitHour.usd)} for each capacity unit`
    : hour
}
