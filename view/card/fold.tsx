import { Component, type ComponentChildren, h } from 'preact'

interface Props {
  readonly summary: string
  /** At first; then as the reader has it. */
  readonly isOpen?: boolean | undefined
  readonly children?: ComponentChildren
}

/** What a reader may fold and unfold, and finds so again after everything around it was drawn anew. */
export class Fold extends Component<Props, { readonly isOpen: boolean }> {
  override state = { isOpen: !!this.props.isOpen }

  override render({ summary, children }: Props) {
    const { isOpen } = this.state
    return (
      <details
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => open !== this.state.isOpen && this.setState({ isOpen: open })}
      >
        <summary>{summary}</summary>
        {children}
      </details>
    )
  }
}
