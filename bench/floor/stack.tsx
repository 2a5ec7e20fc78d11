import { Decimal } from 'decimal.js'
import { createRoot } from 'react-dom/client'
import { create } from 'zustand'

const usePage = create<{ ms: string }>()(() => ({ ms: '1000' }))

/** The least that this page's parts can do: one field, one figure. */
function Page() {
  const ms = usePage((state) => state.ms)
  const usd = new Decimal(ms || 0).times('0.2500005').plus('111')
  return (
    <>
      <input
        aria-label="Duration"
        value={ms}
        onChange={({ currentTarget }) => usePage.setState({ ms: currentTarget.value })}
      />
      <p id="figure">${usd.toFixed(2)}</p>
    </>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
