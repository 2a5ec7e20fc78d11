import type { Scenario } from '../../../engine/scenario'
import { memory } from '../../../state/field-kinds'
import { memoryOfRequest } from '../../../state/fleet-field-kinds'
import { usePage } from '../../../state/use-page'
import { figure } from '../../format'
import { TextField } from '../../parts/text-field'
import { Assumption, Meaning } from './assumption'

const OF_REQUEST = 'fleet.memoryPerRequestMb'
const RESERVED = 'fleet.reserveMb'
const USUALLY_RESERVED_MB = 512

/** The memory that a request holds, and what the system keeps of each instance. */
export function MemoryAssumption() {
  const own = usePage(({ draft }) => ownMemory(draft))
  const set = usePage(({ draft }) => draft.fleet.memoryPerRequestMb)
  const reserve = usePage(({ draft }) => draft.fleet.reserveMb)
  const says = set === null ? own : `${figure(String(set))} MB`
  return (
    <>
      <Assumption label="Memory" says={says} paths={[OF_REQUEST, RESERVED]}>
        <TextField
          label="A request"
          path={OF_REQUEST}
          kind={memoryOfRequest}
          unit="MB"
          placeholder={own}
          under={
            <Meaning>
              The memory that one request holds on a server. Empty: as much as its function has. A
              server that shares its code and connections among requests may need far less.
            </Meaning>
          }
        />
        <TextField
          label="System"
          path={RESERVED}
          kind={memory}
          unit="MB"
          under={
            <Meaning>
              What the system keeps on each instance. 512 MB hold a small Linux and its agents.
            </Meaning>
          }
        />
      </Assumption>
      {' a request'}
      {reserve !== USUALLY_RESERVED_MB && `, ${figure(String(reserve))} MB for the system`}
    </>
  )
}

/** What the functions have, where it is the same. */
function ownMemory({ functions }: Scenario): string {
  const [first = 0, ...others] = new Set(functions.map(({ memoryMb }) => memoryMb))
  return others.length > 0 ? 'its function’s memory' : `${figure(String(first))} MB`
}
