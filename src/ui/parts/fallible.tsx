import { Component, type ReactNode } from 'react'

interface FallibleProps {
  readonly children: ReactNode
}

/** A part of the page that may fail without the rest: a chart, or a file that did not arrive. */
export class Fallible extends Component<FallibleProps> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <p>This part failed. Load the page again.</p>
  }
}
