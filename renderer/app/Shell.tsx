import { useCallback, useRef, useState } from 'react';
import { Banner } from '../components/Banner';
import { AppNotices } from './AppNotices';
import { ErrorBoundary } from './ErrorBoundary';
import { focusPageFind } from '../session/page-find';
import { FilterNotice } from './FilterNotice';
import { Finder } from './Finder';
import { RecoveryNotice } from '../features/protection/RecoveryNotice';
import { LockNotice } from './LockNotice';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { useSelection } from '../session/selection';
import { useMenuCommands } from './use-menu-commands';
import type { ReactNode } from 'react';

const Notices = () => {
  const { status } = useSelection();
  return (
    <>
      {status.notice === null ? null : <Banner>{status.notice}</Banner>}
      <RecoveryNotice />
      {status.isReadOnly && status.notice === null ? (
        <Banner>
          You can read everything, but changes cannot be saved: the data folder is read-only. Ask IT for permission to
          write to it.
        </Banner>
      ) : null}
    </>
  );
};

export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const main = useRef<HTMLElement>(null);
  const [isFinding, setIsFinding] = useState(false);
  // A page with a box of its own to find things in has it at the first Ctrl+F, and the whole app at the second.
  const find = useCallback(() => {
    if (!focusPageFind()) setIsFinding(true);
  }, []);
  useMenuCommands(find);
  return (
    <>
      <a
        className="nhsuk-skip-link"
        href="#main"
        onClick={(event) => {
          // The part after # is the page one is on, so following the link would leave it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to main content
      </a>
      <div className="app">
        <Navigation />
        <div>
          <Header />
          <main ref={main} id="main" className="app-main" tabIndex={-1}>
            <AppNotices />
            <Notices />
            <FilterNotice />
            <LockNotice />
            <ErrorBoundary>{children}</ErrorBoundary>
          </main>
        </div>
      </div>
      {isFinding ? (
        <Finder
          onClose={() => {
            setIsFinding(false);
          }}
        />
      ) : null}
    </>
  );
};
