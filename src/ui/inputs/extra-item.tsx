import type { Extra } from '../../engine/scenario'
import { count, dollars, gigabytes, words } from '../../state/field-kinds'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { IconButton } from '../parts/icon-button'
import { Cross } from '../parts/icons'
import { TextField } from '../parts/text-field'
import styles from './extra-item.module.css'

interface ExtraItemProps {
  readonly extra: Extra
  readonly index: number
}

/** One more line of the bill. */
export function ExtraItem({ extra, index }: ExtraItemProps) {
  const count = usePage(({ draft }) => draft.extras.length)
  const title = extra.kind === 'custom' ? extra.label || 'Your own line' : 'NAT gateway'
  const others = Array.from({ length: count }, (_, each) => each).toSpliced(index, 1)
  return (
    <fieldset className={styles.extra} aria-label={title}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <IconButton label={`Remove ${title}`} onClick={() => actions.arrange('extras', others)}>
          <Cross />
        </IconButton>
      </div>
      {extra.kind === 'custom' ? <CustomFields index={index} /> : <NatFields index={index} />}
    </fieldset>
  )
}

function CustomFields({ index }: { readonly index: number }) {
  const path = `extras[${index}]`
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

function NatFields({ index }: { readonly index: number }) {
  const path = `extras[${index}]`
  return (
    <>
      <TextField label="Gateways" path={`${path}.gateways`} kind={count} unit="all month" />
      <TextField
        label="Through it"
        path={`${path}.gbPerMonth`}
        kind={gigabytes}
        unit="GB a month"
      />
    </>
  )
}
