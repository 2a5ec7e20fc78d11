/** The function, worked out once for each object that it is asked about. */
// What is remembered of nothing that a page asks for is left out of it.
/* @__NO_SIDE_EFFECTS__ */
export function remembered<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = work(key)
    known.set(key, { value })
    return value
  }
}
