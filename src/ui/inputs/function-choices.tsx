import { arranged } from '../../state/arranged'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'

interface FunctionChoicesProps {
  readonly index: number
  readonly onChoice: () => void
}

/** What can be done with a function as a whole. */
export function FunctionChoices({ index, onChoice }: FunctionChoicesProps) {
  const count = usePage(({ draft }) => draft.functions.length)
  const isFull = usePage(({ draft }) => draft.functions.length >= 50)
  const all = Array.from({ length: count }, (_, each) => each)
  const moved = (to: number) => all.toSpliced(index, 1).toSpliced(to, 0, index)
  const choices = [
    {
      says: 'Duplicate',
      order: all.toSpliced(index, 0, index),
      opened: index + 1,
      isPossible: !isFull,
    },
    { says: 'Move up', order: moved(index - 1), opened: index - 1, isPossible: index > 0 },
    {
      says: 'Move down',
      order: moved(index + 1),
      opened: index + 1,
      isPossible: index < count - 1,
    },
    {
      says: 'Remove',
      order: all.toSpliced(index, 1),
      opened: Math.max(0, index - 1),
      isPossible: count > 1,
    },
  ]
  return choices.map(({ says, order, opened, isPossible }) => (
    <button
      key={says}
      type="button"
      disabled={!isPossible}
      onClick={() => {
        onChoice()
        actions.change((state) => arranged(state, 'functions', order))
        actions.open(opened)
      }}
    >
      {says}
    </button>
  ))
}
