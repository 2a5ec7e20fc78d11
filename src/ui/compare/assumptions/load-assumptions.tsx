import { shareAboveZero, timesAverage } from '../../../state/fleet-field-kinds'
import { usePage } from '../../../state/use-page'
import { figure } from '../../format'
import { TextField } from '../../parts/text-field'
import { Assumption, Meaning } from './assumption'

export function PeakAssumption() {
  const path = 'fleet.peakFactor'
  const says = usePage(({ draft }) => `${figure(draft.fleet.peakFactor)} ×`)
  return (
    <Assumption label="Peak over the average rate" says={says} paths={[path]}>
      <TextField
        label="Peak"
        path={path}
        kind={timesAverage}
        unit="× average"
        under={
          <Meaning>
            How much busier the busiest moments are than the month’s average. The fleet is sized for
            them; Lambda is paid by the request. 3 is a day with a quiet night.
          </Meaning>
        }
      />
    </Assumption>
  )
}

export function UtilizationAssumption() {
  const path = 'fleet.utilization'
  const says = usePage(({ draft }) => shareAboveZero.write(draft.fleet.utilization))
  return (
    <Assumption label="How busy the vCPUs may be" says={says} paths={[path]}>
      <TextField
        label="Busy"
        path={path}
        kind={shareAboveZero}
        unit="of vCPUs"
        under={
          <Meaning>
            How full the vCPUs may be at the peak. 60 % leaves room, so that requests do not wait
            for one another when more of them come at once.
          </Meaning>
        }
      />
    </Assumption>
  )
}

export function CpuShareAssumption() {
  const path = 'fleet.cpuShare'
  const says = usePage(({ draft }) => shareAboveZero.write(draft.fleet.cpuShare))
  return (
    <Assumption label="Duration spent on CPU" says={says} paths={[path]}>
      <TextField
        label="On CPU"
        path={path}
        kind={shareAboveZero}
        unit="of duration"
        under={
          <Meaning>
            The part of a request that computes; the rest waits, for a database perhaps, and leaves
            the vCPU to others. 100 % is the careful choice: less needs fewer instances.
          </Meaning>
        }
      />
    </Assumption>
  )
}
