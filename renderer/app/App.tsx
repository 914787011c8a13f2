import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { WorkbenchFailure } from '../api/call';
import { createQueryClient } from '../api/queries';
import { ErrorNotice } from '../components/ErrorNotice';
import { Page } from '../components/Page';
import { Waiting } from '../components/Waiting';
import { DraftsProvider } from '../features/actions/drafts/drafts-context';
import { RecoveryPage } from '../features/backups/RecoveryPage';
import { ImportProvider } from '../features/importing/import-context';
import { Gate } from '../features/protection/Gate';
import { ProtectionGate } from '../features/protection/ProtectionGate';
import { ErrorBoundary } from './ErrorBoundary';
import { KeptChoicesProvider } from './kept-choices';
import { OrganisationProvider } from '../session/organisation';
import { Pages } from './Pages';
import { SelectionProvider } from '../session/selection';
import { Shell } from './Shell';
import { ToastProvider } from '../session/toasts';

const isLost = (error: unknown): boolean =>
  error instanceof WorkbenchFailure && (error.code === 'database_damaged' || error.code === 'database_missing');

const failed = (error: unknown, retry: () => void) =>
  isLost(error) ? <RecoveryPage error={error} onRetry={retry} /> : <Unread error={error} onRetry={retry} />;

const Unread = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (
  <Gate>
    <Page title="The workbench could not read its data">
      <ErrorNotice error={error} onRetry={onRetry} />
    </Page>
  </Gate>
);

export const App = () => {
  const [client] = useState(createQueryClient);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <ToastProvider>
            <ProtectionGate waiting={<Waiting what="Opening the workbench" />} failed={failed}>
              <SelectionProvider waiting={<Waiting what="Opening your data" />} failed={failed}>
                <OrganisationProvider waiting={<Waiting what="Opening your data" />} failed={failed}>
                  <KeptChoicesProvider>
                    <ImportProvider>
                      <DraftsProvider>
                        <Shell>
                          <Pages />
                        </Shell>
                      </DraftsProvider>
                    </ImportProvider>
                  </KeptChoicesProvider>
                </OrganisationProvider>
              </SelectionProvider>
            </ProtectionGate>
          </ToastProvider>
        </Router>
      </QueryClientProvider>
    </ErrorBoundary>
  );
};
