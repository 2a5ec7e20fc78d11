import type { LambdaFunction } from '../../engine/scenario'
import { functionsUsed } from '../../state/measured/measured-scenario'
import type { MeasuringFinding } from '../../state/measured/measuring'
import { actions } from '../../state/page-store'
import { Measured } from './measured'
import styles from './panel.module.css'
import { Tuning } from './tuning'
import { UsedFunctions } from './used-functions'

interface FoundProps {
  readonly finding: MeasuringFinding
  readonly broken: string | null
  readonly onUsed: () => void
}

/** What was found in the file, by what it is. */
export function Found({ finding, broken, onUsed }: FoundProps) {
  const use = (functions: readonly LambdaFunction[]) => {
    actions.change((state) => functionsUsed(state, functions))
    onUsed()
  }
  return (
    <>
      {broken !== null && (
        <p className={styles.note}>Only a part of the file could be read: {broken}</p>
      )}
      {finding.kind === 'measured' && <Measured measurement={finding.measurement} onUse={use} />}
      {finding.kind === 'tuning' && <Tuning points={finding.points} onUsed={onUsed} />}
      {finding.kind === 'usage' && <UsedFunctions usage={finding.usage} onUse={use} />}
    </>
  )
}
