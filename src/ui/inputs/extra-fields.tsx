import { useId } from 'react'
import { type Extra, QUEUES } from '../../engine/scenario'
import {
  count,
  dollars,
  type FieldKind,
  gigabytes,
  kilobytes,
  optionalAmount,
  words,
} from '../../state/field-kinds'
import { actions } from '../../state/page-store'
import { Row } from '../parts/row'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import styles from './extra-item.module.css'

interface FieldWords {
  readonly label: string
  readonly unit: string
  readonly kind: FieldKind<string> | FieldKind<number>
}

interface KindWords {
  readonly fields: { readonly [field: string]: FieldWords }
  readonly hint: string
}

const perRequest = (label: string): FieldWords => ({
  label,
  unit: 'a request',
  kind: optionalAmount,
})
const size: FieldWords = { label: 'Size', unit: 'KB each', kind: kilobytes }

/** The quantities of each kind that the book prices, and what they count. */
const KINDS: { readonly [K in Exclude<Extra['kind'], 'custom'>]: KindWords } = {
  'nat-gateway': {
    fields: {
      gateways: { label: 'Gateways', unit: 'all month', kind: count },
      gbPerMonth: { label: 'Data', unit: 'GB a month', kind: gigabytes },
    },
    hint: '',
  },
  dynamodb: {
    fields: {
      writesPerRequest: perRequest('Writes'),
      readsPerRequest: perRequest('Reads'),
      storageGb: { label: 'Stored', unit: 'GB', kind: gigabytes },
    },
    hint: 'On demand. A write unit is 1 KB; a read unit is 4 KB.',
  },
  sqs: {
    fields: { callsPerRequest: perRequest('Calls'), messageKb: size },
    hint: 'Sending, receiving and deleting a message are three calls. Each 64 KB count as one.',
  },
  eventbridge: {
    fields: { eventsPerRequest: perRequest('Events'), eventKb: size },
    hint: 'Events of your own. Each 64 KB count as one.',
  },
  'step-functions': {
    fields: { transitionsPerRequest: perRequest('Transitions') },
    hint: 'Standard workflows: each step, and each retry, is a state transition.',
  },
  'x-ray': {
    fields: { tracesPerRequest: perRequest('Traces') },
    hint: 'Traces recorded: 0.05 where one request in twenty is sampled.',
  },
  'public-ipv4': {
    fields: { addresses: { label: 'Addresses', unit: 'all month', kind: count } },
    hint: 'Such as a NAT gateway’s, or one for each zone of a load balancer.',
  },
}

interface ExtraFieldsProps {
  readonly extra: Extra
  readonly path: string
}

/** The quantities of an extra, and one line on what they count. */
export function ExtraFields({ extra, path }: ExtraFieldsProps) {
  if (extra.kind === 'custom') return <CustomFields path={path} />
  const { fields, hint } = KINDS[extra.kind]
  return (
    <>
      {extra.kind === 'sqs' && <Queue path={`${path}.queue`} queue={extra.queue} />}
      {Object.entries(fields).map(([field, { label, unit, kind }]) => (
        <TextField
          key={field}
          label={label}
          path={`${path}.${field}`}
          kind={kind as FieldKind<string>}
          unit={unit}
        />
      ))}
      {hint && <p className={styles.note}>{hint}</p>}
    </>
  )
}

const QUEUE_NAMES = { standard: 'standard', fifo: 'FIFO' } as const

function Queue({
  path,
  queue,
}: {
  readonly path: string
  readonly queue: keyof typeof QUEUE_NAMES
}) {
  const id = useId()
  return (
    <Row label="Queue" htmlFor={id}>
      <Select
        id={id}
        value={queue}
        options={QUEUES.map((value) => ({ value, says: QUEUE_NAMES[value] }))}
        onChoose={(value) => actions.choose(path, value)}
      />
    </Row>
  )
}

function CustomFields({ path }: { readonly path: string }) {
  return (
    <>
      <TextField label="Label" path={`${path}.label`} kind={words} isWords />
      <TextField label="Fixed" path={`${path}.usdPerMonth`} kind={dollars} unit="USD a month" />
      <TextField
        label="By use"
        path={`${path}.usdPerMillionRequests`}
        kind={dollars}
        unit="USD a million"
        under={<p className={styles.note}>A million requests, of all functions.</p>}
      />
    </>
  )
}
