import { useId } from 'react'
import { writeFigures } from '../../state/notation/write-figures'
import { NUMBERS, type Numbers, settingsStore, signsOfChoice } from '../../state/settings'
import { useSettings } from '../../state/use-settings'
import { Select } from '../parts/select'
import { CurrencyFields } from './currency-fields'
import styles from './settings-panel.module.css'
import { ThemeChoice } from './theme-choice'

/** How this reader sees the page. None of it is in the link. */
export function SettingsPanel() {
  const id = useId()
  const numbers = useSettings((settings) => settings.numbers)
  return (
    <div className={styles.panel}>
      <ThemeChoice />
      <label htmlFor={id}>Numbers</label>
      <Select
        id={id}
        value={numbers}
        options={NUMBERS.map((value) => ({ value, says: inWords(value) }))}
        onChoose={(value) => settingsStore.setState({ numbers: value })}
      />
      <CurrencyFields />
      <p className={styles.note}>Kept in this browser. The link of a scenario has none of it.</p>
    </div>
  )
}

function inWords(numbers: Numbers): string {
  const sample = writeFigures(
    '1,234,567.5',
    signsOfChoice(numbers, settingsStore.getState().language),
  )
  return numbers === 'auto' ? `As the browser: ${sample}` : sample
}
