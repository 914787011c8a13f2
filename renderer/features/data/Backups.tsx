import { useState } from 'react';
import { useBackups, useChange } from '../../api/queries';
import { useToast } from '../../app/toasts';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, formatInstant } from '../../components/format';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import type { BackupRecord } from '../../../shared/ipc/replies';

const Restore = ({ backup }: { readonly backup: BackupRecord }) => {
  const [isAsking, setIsAsking] = useState(false);
  const restoring = useChange('backups.restore');
  const show = useToast();
  const made = formatInstant(backup.madeAt);
  return (
    <>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        Restore<span className="nhsuk-u-visually-hidden"> the backup of {made}</span>
      </button>
      {restoring.error === null ? null : <ErrorNotice error={restoring.error} />}
      {isAsking ? (
        <ConfirmDialog
          title={`Go back to ${made}?`}
          confirm="Restore this backup"
          onClose={() => {
            setIsAsking(false);
          }}
          onConfirm={() => {
            setIsAsking(false);
            restoring.mutate(
              { name: backup.name },
              {
                onSuccess: () => {
                  show({ text: `Restored as it was on ${made}.` });
                },
              },
            );
          }}
        >
          <p>
            Imports, settings and actions become what they were then. What you have now is backed up first, so you can
            come back to it.
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
};

export const Backups = () => {
  const backups = useBackups();
  const all = backups.data?.backups ?? [];
  return (
    <section>
      <h2>Backups</h2>
      {backups.isPending ? <Waiting what="Looking for backups" /> : null}
      {backups.error === null ? null : <ErrorNotice error={backups.error} />}
      {backups.data !== undefined && all.length === 0 ? (
        <p className="quiet">
          There is no backup yet. One is made each day you use the app, before every change of the data format and
          before every restore.
        </p>
      ) : null}
      {all.length === 0 ? null : (
        <TableRegion label="Backups">
          <table className="data-table narrow">
            <thead>
              <tr>
                <th scope="col">Made</th>
                <th scope="col" className="n">
                  Size
                </th>
                <th scope="col">
                  <span className="nhsuk-u-visually-hidden">Restore</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map((backup) => (
                <tr key={backup.name}>
                  <th scope="row">{formatInstant(backup.madeAt)}</th>
                  <td className="n">{formatBytes(backup.bytes)}</td>
                  <td>
                    <Restore backup={backup} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
};
