import styles from './assumptions.module.css'
import { SpareAssumption, StorageAssumption } from './fleet-assumptions'
import { CpuShareAssumption, PeakAssumption, UtilizationAssumption } from './load-assumptions'
import { LoadBalancerAssumption } from './load-balancer-assumption'
import { InstanceAssumption, PurchaseAssumption } from './machine-assumptions'
import { MemoryAssumption } from './memory-assumption'

/** What the fleet is taken to be, as a sentence whose values are fields. */
export function Assumptions() {
  return (
    <fieldset className={styles.sentence} aria-label="What the fleet is taken to be">
      <InstanceAssumption />, <PurchaseAssumption />, sized for a peak of <PeakAssumption /> the
      average rate, vCPUs at most <UtilizationAssumption /> busy, <CpuShareAssumption /> of the
      duration on CPU, <MemoryAssumption />, <StorageAssumption /> disks, <SpareAssumption />,{' '}
      <LoadBalancerAssumption />.
    </fieldset>
  )
}
