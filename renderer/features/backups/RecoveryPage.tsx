import { Button, Radios } from 'nhsuk-react-components';
import { useState } from 'react';
import { reasonWords, sinceBackupSentence } from '../../../shared/narrative/keeping/backup-words';
import { errorWords } from '../../api/error-words';
import { useBackups, useChange } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ConfirmedChange } from '../../components/ConfirmedChange';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, formatInstant } from '../../components/format';
import { Page } from '../../components/Page';
import { Waiting } from '../../components/Waiting';
import { BringBackup } from './BringBackup';
import { PreviewOfBackup } from './PreviewOfBackup';
import type { BackupRecord } from '../../../shared/ipc/replies/keeping';

const StartWithNothing = () => {
  const starting = useChange('backups.startEmpty');
  return (
    <ConfirmedChange
      title="Start with nothing?"
      confirm="Start with nothing"
      button={(ask) => (
        <Button type="button" secondary onClick={ask}>
          Start with nothing
        </Button>
      )}
      error={starting.error}
      onConfirm={() => {
        starting.mutate({});
      }}
    >
      <p>
        The workbench opens empty, and your files have to be imported again. Backups and files kept aside stay where
        they are, and the Data page can still go back to a backup.
      </p>
    </ConfirmedChange>
  );
};

interface ChooseProps {
  readonly backups: readonly BackupRecord[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

const ChooseBackup = ({ backups, chosen, onChoose }: ChooseProps) => (
  <Radios name="backup" small legend="Which backup?">
    {backups.map(({ name, madeAt, bytes, reason }, at) => (
      <Radios.Item
        key={name}
        value={name}
        checked={name === chosen}
        onChange={() => {
          onChoose(name);
        }}
      >
        {formatInstant(madeAt)}
        {at === 0 ? ', the newest that can be used' : ''}: {reasonWords(reason)}, {formatBytes(bytes)}
      </Radios.Item>
    ))}
  </Radios>
);

const WithBackups = ({ backups }: { readonly backups: readonly BackupRecord[] }) => {
  const [first] = backups;
  const [choice, setChoice] = useState<string | null>(null);
  const restoring = useChange('backups.restore');
  const chosen = choice ?? first?.name ?? null;
  return (
    <>
      {chosen === null ? (
        <p>There is no backup here that can be used.</p>
      ) : (
        <>
          <ChooseBackup backups={backups} chosen={chosen} onChoose={setChoice} />
          <PreviewOfBackup key={chosen} name={chosen} />
        </>
      )}
      {restoring.error === null ? null : <ErrorNotice error={restoring.error} />}
      {restoring.isPending ? <p role="status">Checking the backup and opening it…</p> : null}
      <div className="spread apart">
        {chosen === null ? null : (
          <Button
            type="button"
            disabled={restoring.isPending}
            onClick={() => {
              restoring.mutate({ name: chosen });
            }}
          >
            Go on with this backup
          </Button>
        )}
        <StartWithNothing />
        <BringBackup onBrought={setChoice} />
      </div>
    </>
  );
};

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Instead of the window's pages where the data cannot be read: nothing is ever begun anew without being asked for. */
export const RecoveryPage = ({ error, onRetry }: Props) => {
  const backups = useBackups();
  // The words of the error alone: that nothing was lost, as is said of other errors, nobody knows here.
  const { title } = errorWords(error);
  const text = error instanceof Error ? error.message : '';
  const all = backups.data?.backups ?? [];
  const changed = all.filter(({ state }) => state === 'changed');
  return (
    <main className="app-main recovery">
      <Page title={title} lede={text}>
        <p>
          Choose what to go on with. A backup is checked before it is used, and nothing is deleted, whatever you choose.{' '}
          {sinceBackupSentence}
        </p>
        {backups.isPending ? <Waiting what="Looking for backups" /> : null}
        {backups.error === null ? null : <ErrorNotice error={backups.error} onRetry={onRetry} />}
        {changed.length === 0 ? null : (
          <Banner>
            Changed or cut since they were made, so not offered:{' '}
            {changed.map(({ madeAt }) => formatInstant(madeAt)).join('; ')}.
          </Banner>
        )}
        {backups.data === undefined ? null : <WithBackups backups={all.filter(({ state }) => state !== 'changed')} />}
      </Page>
    </main>
  );
};
