import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react'
import type { Remark } from '../../engine/scenario'
import type { FieldKind } from '../../state/field-kinds'
import { valueAt } from '../../state/field-path'
import { readAs } from '../../state/notation-store'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { wrongAt } from '../../state/wrong'

const PAUSE_MS = 600

type TextElement = HTMLInputElement | HTMLTextAreaElement

export interface Field {
  readonly wrong: Remark | null
  /** What was understood, once the typing of what could mean another number has paused; else empty. */
  readonly readAs: string
  /** For the element that is typed in. */
  readonly bindings: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<TextElement>) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent<TextElement>) => void
  }
}

/** A text for the value at the path: as typed while it is typed, formatted when it is left. */
export function useField<T>(path: string, kind: FieldKind<T>, own = path): Field {
  const value = usePage(({ draft }) => valueAt(draft, path) as T)
  const kept = usePage(({ texts }) => texts[path]?.text)
  const wrong = usePage((state) => wrongAt(state, path, own))
  const isPaused = usePage(({ typing }) => typing !== path)
  const [typed, setTyped] = useState<string | null>(null)

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(actions.pause, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  const leave = () => {
    if (typed === null) return
    setTyped(null)
    actions.endGesture()
  }
  return {
    wrong,
    readAs: isPaused && typed !== null && !kind.isWords ? readAs(typed) : '',
    bindings: {
      value: typed ?? kept ?? kind.write(value),
      onChange: ({ currentTarget }) => {
        setTyped(currentTarget.value)
        actions.type(path, currentTarget.value, kind)
      },
      onBlur: leave,
      onKeyDown: ({ key, currentTarget }) => {
        if (key === 'Enter' && currentTarget instanceof HTMLInputElement) leave()
      },
    },
  }
}
