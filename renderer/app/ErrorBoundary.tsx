import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/** A fault in a page must not empty the window. React offers this only as a class. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="banner is-bad" role="alert">
        <h1>This page could not be shown</h1>
        <p>
          Something in the window went wrong. Your data and your action plan are safe. Nothing was lost. Go back to the
          overview, or restart the workbench if this happens again.
        </p>
        <p>
          <a
            href="#/"
            onClick={() => {
              this.setState({ hasFailed: false });
            }}
          >
            Go to the overview
          </a>
        </p>
      </div>
    );
  }
}
