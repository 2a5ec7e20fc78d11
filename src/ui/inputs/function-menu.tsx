import { IconButton } from '../parts/icon-button'
import { Dots } from '../parts/icons'
import { later } from '../parts/later'
import { Menu } from '../parts/menu'
import styles from './function-item.module.css'

interface FunctionMenuProps {
  readonly index: number
  readonly name: string
}

const FunctionChoices = later(async () => (await import('./function-choices')).FunctionChoices)

/** The way to what can be done with a function as a whole. */
export function FunctionMenu({ index, name }: FunctionMenuProps) {
  return (
    <div className={styles.menu}>
      <Menu
        from="right"
        button={(popoverTarget) => (
          <IconButton label={`More for ${name || 'this function'}`} popoverTarget={popoverTarget}>
            <Dots />
          </IconButton>
        )}
      >
        {(close) => <FunctionChoices index={index} onChoice={close} />}
      </Menu>
    </div>
  )
}
