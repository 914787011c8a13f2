import { useState } from 'react';
import { useProtection } from '../../api/queries';
import { FirstStartPage } from './FirstStartPage';
import { Gate } from './Gate';
import { KeepRecoveryKey } from './KeepRecoveryKey';
import { UnlockPage } from './UnlockPage';
import { UnreadablePage } from './UnreadablePage';
import { useShowState } from './use-own-change';
import { Page } from '../../components/Page';
import type { ReactNode } from 'react';

interface Props {
  readonly waiting: ReactNode;
  readonly failed: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Before any page of the data: a passphrase is chosen or typed, unless the computer opens them by itself. */
export const ProtectionGate = ({ waiting, failed, children }: Props) => {
  const { data, error, refetch } = useProtection();
  const [newKey, setNewKey] = useState<string | null>(null);
  const become = useShowState();
  if (newKey !== null)
    return (
      <Gate>
        <Page
          title="Keep your recovery key"
          lede="Your data are protected. This key opens them if you forget the passphrase."
        >
          <KeepRecoveryKey
            recoveryKey={newKey}
            confirm="Continue"
            onKept={(state) => {
              become(state);
              setNewKey(null);
            }}
          />
        </Page>
      </Gate>
    );
  if (data === undefined) return error === null ? waiting : failed(error, () => void refetch());
  if (data.kind === 'open') return children;
  if (data.kind === 'choose')
    return (
      <Gate>
        <FirstStartPage state={data} onChosen={setNewKey} />
      </Gate>
    );
  return (
    <Gate>
      {data.kind === 'locked' ? (
        <UnlockPage state={data} onChange={become} />
      ) : (
        <UnreadablePage state={data} onChange={become} />
      )}
    </Gate>
  );
};
