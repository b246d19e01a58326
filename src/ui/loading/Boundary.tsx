// Holds a part of the page apart: where it throws while it is drawn, words stand in its place and the rest
// stays. Invariant: another scope is another try, since what it could not draw may be gone.
import { Component } from 'react'
import type { ReactNode } from 'react'
import { useApp, useWords } from '../useApp.ts'
import { Trouble } from './Trouble.tsx'
import type { Exit } from './Trouble.tsx'

interface CatchProps {
  readonly onStopped?: (() => void) | undefined
  readonly tryOn: unknown
  readonly fallback: (retry: () => Promise<void>) => ReactNode
  readonly children: ReactNode
}

interface CatchState {
  readonly hasThrown: boolean
  readonly tryOn: unknown
}

/** React asks for a class here: nothing else can catch what is thrown while drawing. */
class Catch extends Component<CatchProps, CatchState> {
  override state: CatchState = { hasThrown: false, tryOn: this.props.tryOn }

  static getDerivedStateFromError(): Partial<CatchState> {
    return { hasThrown: true }
  }

  static getDerivedStateFromProps({ tryOn }: CatchProps, state: CatchState): CatchState | null {
    return tryOn === state.tryOn ? null : { hasThrown: false, tryOn }
  }

  readonly retry = (): Promise<void> => {
    this.setState({ hasThrown: false })
    return Promise.resolve()
  }

  override componentDidCatch(): void {
    this.props.onStopped?.()
  }

  override render(): ReactNode {
    return this.state.hasThrown ? this.props.fallback(this.retry) : this.props.children
  }
}

export interface BoundaryProps {
  readonly children: ReactNode
  /** Where the part stands in the page's grid, and so where its words are to stand. */
  readonly className?: string
  readonly exit?: Exit
  /** Called when it has stopped: whoever waits for it waits in vain. */
  readonly onStopped?: () => void
}

export function Boundary({ children, className, exit, onStopped }: BoundaryProps) {
  const words = useWords()
  const scope = useApp((state) => state.scope)
  return (
    <Catch
      tryOn={scope}
      onStopped={onStopped}
      fallback={(retry) => (
        <div className={className}>
          <Trouble text={words.partStopped} onRetry={retry} exit={exit} />
        </div>
      )}
    >
      {children}
    </Catch>
  )
}

/** The last one, round everything: it may count on nothing, the words of the page included. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <Catch
      tryOn={null}
      fallback={() => (
        <div className="trouble page-trouble" role="alert">
          <p lang="en">
            The page has stopped. What you had chosen is in the address: reload to go on, or copy
            the address first.
          </p>
          <p lang="zh-CN">页面已停止运行。您的选择都在地址里：重新载入即可继续，也可先复制地址。</p>
          <button
            type="button"
            onClick={() => {
              window.location.reload()
            }}
          >
            Reload · 重新载入
          </button>
        </div>
      )}
    >
      {children}
    </Catch>
  )
}
