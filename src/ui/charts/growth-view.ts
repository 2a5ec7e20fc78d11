import type { Growth } from '../../state/growth'

export interface GrowthViewProps {
  readonly growth: Growth
  readonly instance: string
}
