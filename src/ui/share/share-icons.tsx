import { Icon } from '../parts/icons'

export const Share = () => (
  <Icon>
    <path d="M6.5 9.5 9.5 6.5M7 4.75l1.5-1.5a3 3 0 0 1 4.25 4.25L11.25 9M9 11.25l-1.5 1.5A3 3 0 0 1 3.25 8.5L4.75 7" />
  </Icon>
)

export const Out = () => (
  <Icon>
    <path d="M8 10.5v-8M4.75 5.5 8 2.25l3.25 3.25M2.75 9.5v4h10.5v-4" />
  </Icon>
)
