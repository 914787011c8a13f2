import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { reasonWords } from '../../../shared/narrative/keeping/backup-words';
import { useBackupPreview, useChange } from '../../api/queries';
import { useToast } from '../../session/toasts';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, formatInstant } from '../../components/format';
import { Page } from '../../components/Page';
import { PreviewOfBackup } from './PreviewOfBackup';

/** What going back to a backup would change, before it is done. */
export const RestorePage = ({ name }: { readonly name: string }) => {
  const [, go] = useLocation();
  const preview = useBackupPreview(name);
  const restoring = useChange('backups.restore');
  const show = useToast();
  const backup = preview.data?.backup;
  const made = backup === undefined ? null : formatInstant(backup.madeAt);
  // Another organisation may be shown afterwards, and with it every page starts anew: a callback of this one would be forgotten.
  const restore = (moment: string): void => {
    restoring
      .mutateAsync({ name })
      .then(() => {
        show({ text: `Restored as it was on ${moment}.` });
        go('/data');
      })
      .catch(() => undefined);
  };
  return (
    <Page
      title={made === null ? 'Go back to a backup' : `Go back to ${made}?`}
      lede={
        <>
          {backup === undefined ? '' : `${reasonWords(backup.reason)}, ${formatBytes(backup.bytes)}. `}
          Files, settings and actions become what they were then. What you have now is backed up first, so you can come
          back to it.
        </>
      }
      before={
        <p>
          <Link href="/data">‹ Back to Data</Link>
        </p>
      }
    >
      <PreviewOfBackup name={name} />
      {restoring.error === null ? null : <ErrorNotice error={restoring.error} />}
      {made === null ? null : (
        <div className="spread apart">
          <Button
            type="button"
            disabled={restoring.isPending}
            onClick={() => {
              restore(made);
            }}
          >
            Restore this backup
          </Button>
          <Link href="/data">Keep things as they are</Link>
        </div>
      )}
      {restoring.isPending ? <p role="status">Backing up what you have now, then going back…</p> : null}
    </Page>
  );
};
