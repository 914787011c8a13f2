import type { ReactNode } from 'react';

/** A page by itself: nothing of the data, and no way to them, stands around it. */
export const Gate = ({ children }: { readonly children: ReactNode }) => (
  <div className="gate">
    <header className="gate-name">
      <span>Race Equality Workbench</span>
      <span className="gate-promise">Works offline. Nothing leaves this laptop.</span>
    </header>
    <main className="gate-main">{children}</main>
  </div>
);
