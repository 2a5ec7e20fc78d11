import { Component, type ReactNode } from 'react'

interface FallibleProps {
  readonly children: ReactNode
  /** What stands in the place of children that fail; `retry` shows them again. */
  readonly instead: (retry: () => void) => ReactNode
}

/** A part of the page that may fail without the rest: a chart, or a file that did not arrive. */
export class Fallible extends Component<FallibleProps> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed
      ? this.props.instead(() => this.setState({ hasFailed: false }))
      : this.props.children
  }
}
