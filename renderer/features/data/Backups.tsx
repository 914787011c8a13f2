import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { monthsKept, newestKept } from '../../../shared/backup/kept-backups';
import { reasonWords } from '../../../shared/narrative/keeping/backup-words';
import { useBackups, useChange } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, formatInstant } from '../../components/format';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import { BringBackup } from '../backups/BringBackup';
import type { BackupRecord } from '../../../shared/ipc/replies/keeping';

const stateWords: Readonly<Record<BackupRecord['state'], string>> = {
  checked: 'Opened and checked when made',
  unrecorded: 'Not known',
  changed: 'Changed or cut since',
};

const Row = ({ backup }: { readonly backup: BackupRecord }) => {
  const made = formatInstant(backup.madeAt);
  return (
    <tr>
      <th scope="row">{made}</th>
      <td>{reasonWords(backup.reason)}</td>
      <td>{stateWords[backup.state]}</td>
      <td className="n">{formatBytes(backup.bytes)}</td>
      <td>
        {backup.state === 'changed' ? (
          'Cannot be used'
        ) : (
          <Link href={`/data/backups/${backup.name}`}>
            Restore…<span className="nhsuk-u-visually-hidden"> the backup of {made}</span>
          </Link>
        )}
      </td>
    </tr>
  );
};

const BackUpNow = () => {
  const saving = useChange('backups.saveElsewhere');
  const show = useToast();
  return (
    <>
      <Button
        type="button"
        secondary
        disabled={saving.isPending}
        onClick={() => {
          saving.mutate(
            {},
            {
              onSuccess: ({ files, folder }) => {
                const [file] = files ?? [];
                if (file !== undefined) show({ text: `Saved ${file.name} in ${folder ?? ''}, and here.` });
              },
            },
          );
        }}
      >
        Back up now to another place
      </Button>
      {saving.isPending ? <span role="status">Backing up and checking…</span> : null}
      {saving.error === null ? null : <ErrorNotice error={saving.error} />}
    </>
  );
};

const rule = `One is made each day you use the app, before every change of the data format and before every restore. The ${String(newestKept)} newest are kept, and the newest of each of the last ${String(monthsKept)} months while all together are under 1 GB.`;

export const Backups = () => {
  const backups = useBackups();
  const { status } = useSelection();
  const [, go] = useLocation();
  const all = backups.data?.backups ?? [];
  const aside = backups.data?.keptAside ?? [];
  return (
    <section>
      <h2>Backups</h2>
      <p>{rule}</p>
      <div className="spread">
        {status.isReadOnly ? null : <BackUpNow />}
        <BringBackup
          onBrought={(name) => {
            go(`/data/backups/${name}`);
          }}
        />
      </div>
      {backups.isPending ? <Waiting what="Looking for backups" /> : null}
      {backups.error === null ? null : <ErrorNotice error={backups.error} />}
      {backups.data !== undefined && all.length === 0 ? <p className="quiet">There is no backup yet.</p> : null}
      {all.length === 0 ? null : (
        <TableRegion label="Backups">
          <table className="data-table">
            <caption className="nhsuk-u-visually-hidden">Backups</caption>
            <TableHead headings={['Made', 'Why', 'Checked', { number: 'Size' }, 'Go back to it']} />
            <tbody>
              {all.map((backup) => (
                <Row key={backup.name} backup={backup} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
      {aside.length === 0 ? null : (
        <p className="quiet">
          Data files that could not be read, or were replaced, are kept aside in the data folder: {aside.join(', ')}.
        </p>
      )}
    </section>
  );
};
