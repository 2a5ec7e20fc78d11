import type { Fleet, LambdaFunction, Scenario, TransferKb } from '../engine/scenario'

type PresetFunction = Pick<LambdaFunction, 'name' | 'requests' | 'duration'> &
  Partial<Omit<LambdaFunction, 'transferKb'>> & { readonly transferKb?: Partial<TransferKb> }

type PresetScenario = Pick<Scenario, 'version' | 'name'> &
  Partial<Omit<Scenario, 'functions' | 'fleet'>> & {
    readonly functions: readonly PresetFunction[]
    readonly fleet?: Partial<Fleet>
  }

/** A workload to start from. */
export interface Preset {
  readonly id: string
  readonly title: string
  /** What it is, and where its figures come from. */
  readonly says: string
  /** A page that has the figures which are not assumed. */
  readonly source?: string
  /** As a scenario may be written: what is not said is the default. */
  readonly scenario: PresetScenario
}
