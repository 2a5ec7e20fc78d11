import { rulesOf } from '../../../state/choices'
import { count, gigabytes } from '../../../state/field-kinds'
import { usePage } from '../../../state/use-page'
import { figure } from '../../format'
import { TextField } from '../../parts/text-field'
import { Assumption, Meaning } from './assumption'

export function StorageAssumption() {
  const path = 'fleet.storageGbPerInstance'
  const says = usePage(({ draft }) => `${figure(draft.fleet.storageGbPerInstance)} GB`)
  const { volume } = usePage(({ draft }) => rulesOf(draft))
  return (
    <Assumption label="Disk of an instance" says={says} paths={[path]}>
      <TextField
        label="Disk"
        path={path}
        kind={gigabytes}
        unit="GB"
        under={
          <Meaning>
            The {volume} volume of each instance. 8 GB is what Amazon Linux starts with.
          </Meaning>
        }
      />
    </Assumption>
  )
}

const SPARE = 'fleet.spareInstances'
const LEAST = 'fleet.minInstances'

/** Instances beyond what the load needs. */
export function SpareAssumption() {
  const spare = usePage(({ draft }) => draft.fleet.spareInstances)
  const least = usePage(({ draft }) => draft.fleet.minInstances)
  return (
    <>
      <Assumption
        label="Spare instances"
        says={spare === 0 ? 'no' : figure(String(spare))}
        paths={[SPARE, LEAST]}
      >
        <TextField
          label="Spare"
          path={SPARE}
          kind={count}
          unit="instances"
          under={
            <Meaning>
              Added on top, so that some may fail at the peak. None, so that EC2 is not made to look
              dearer than it must be; what matters runs with one at least.
            </Meaning>
          }
        />
        <TextField
          label="At least"
          path={LEAST}
          kind={count}
          unit="instances"
          under={
            <Meaning>
              Kept however little there is to do. One, because somebody has to answer the first
              request.
            </Meaning>
          }
        />
      </Assumption>
      {' spare'}
      {least !== 1 &&
        `, ${least === 0 ? 'none' : `at least ${figure(String(least))}`} kept running`}
    </>
  )
}
