import { type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { pageLinkOf } from '../../state/opened-link'
import { usePage } from '../../state/use-page'
import { pageAddress } from '../parts/page-address'
import styles from './widget.module.css'

/** The way to the calculator, with the scenario as it is. A frame that may open nothing shows the address. */
export function OpenLink({ children }: { readonly children: ReactNode }) {
  const scenario = usePage((state) => state.scenario)
  const kept = usePage((state) => state.kept)
  const [address, setAddress] = useState('')
  // The figures are painted first.
  useEffect(() => {
    setAddress(pageAddress(pageLinkOf({ scenario, kept }), './index.html'))
  }, [scenario, kept])
  const [isRefused, setIsRefused] = useState(false)
  const open = (event: MouseEvent) => {
    if (window.origin !== 'null') return
    // Sandboxed: only trying tells whether it may.
    event.preventDefault()
    const opened = window.open(address, '_blank')
    if (opened) opened.opener = null
    else setIsRefused(true)
  }
  if (!isRefused) {
    return (
      <a href={address} target="_blank" rel="noopener" onClick={open}>
        {children}
      </a>
    )
  }
  return (
    <label className={styles.address}>
      This frame may not open pages. The address:
      <input
        readOnly
        value={address}
        ref={(input) => input?.select()}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  )
}
