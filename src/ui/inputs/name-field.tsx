import { words } from '../../state/field-kinds'
import { TextField } from '../parts/text-field'

/** What the scenario is called in its link. */
export function NameField() {
  return <TextField label="Name" path="name" kind={words} placeholder="none" isWords />
}
