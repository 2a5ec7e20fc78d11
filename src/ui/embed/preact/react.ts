/**
 * What the widget's parts use of React, on Preact: a sixth of its size. The build of the widget puts
 * this file in React's place; what it lacks, the build says.
 */
import { options } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'

// biome-ignore lint/performance/noBarrelFile: it stands for a package
export { Component } from 'preact'
export { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'

/** React's own, but for servers and for rendering that can be interrupted: there is neither. */
export function useSyncExternalStore<T>(
  subscribe: (onChange: () => void) => () => void,
  getSnapshot: () => T,
): T {
  const value = getSnapshot()
  const [{ shown }, render] = useState({ shown: { value, getSnapshot } })
  useLayoutEffect(() => {
    Object.assign(shown, { value, getSnapshot })
  }, [shown, value, getSnapshot])
  useEffect(() => {
    const check = () => {
      if (!Object.is(shown.value, shown.getSnapshot())) render({ shown })
    }
    check()
    return subscribe(check)
  }, [shown, subscribe])
  return value
}

/** zustand takes them from the default export. */
// biome-ignore lint/style/noDefaultExport: React has one
export default { useCallback, useDebugValue: () => {}, useSyncExternalStore }

/** Attributes of SVG that React writes in one word. */
const ONE_WORD = /^(?:dominant|fill|stop|stroke|text)(?=[A-Z])/

/** React's name of an attribute as the document has it. Its `change` is the document's `input`. */
function documentName(name: string, element: string): string {
  if (name === 'onChange') return element === 'select' ? name : 'onInput'
  return ONE_WORD.test(name) ? name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`) : name
}

const before = options.vnode
options.vnode = (node) => {
  if (typeof node.type === 'string') {
    const props = Object.entries(node.props)
    for (const [name] of props) Reflect.deleteProperty(node.props, name)
    for (const [name, value] of props) {
      Reflect.set(node.props, documentName(name, node.type as string), value)
    }
  }
  before?.(node)
}
