import { changeSentences, heldCount, releasesStaySentence } from '../../../shared/narrative/keeping/backup-words';
import { useBackupPreview } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords } from '../../components/format';
import { Waiting } from '../../components/Waiting';
import { LabelList } from './LabelList';
import type { BackupPreview } from '../../../shared/ipc/replies/keeping';
import type { KindChange } from '../../../shared/backup/held.types';

const Changes = ({ changes }: { readonly changes: readonly KindChange[] }) => {
  if (changes.length === 0)
    return (
      <Banner tone="plain">It holds the same as now. Going back to it would change nothing that is listed here.</Banner>
    );
  return (
    <section>
      <h2>What would change</h2>
      <ul className="change-list">
        {changes.flatMap((change) =>
          changeSentences(change).map(({ sentence, labels }) => (
            <li key={sentence}>
              <strong>{sentence}</strong>
              <LabelList labels={labels} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
};

const Holds = ({ holds }: { readonly holds: BackupPreview['holds'] }) => {
  const some = holds.filter(({ count }) => count > 0);
  return (
    <section>
      <h2>What it holds</h2>
      {some.length === 0 ? <p>Nothing yet.</p> : null}
      <ul className="change-list">
        {some.map(({ kind, count, labels }) => (
          <li key={kind}>
            {heldCount(kind, count)}
            {kind === 'years' ? `: ${listWords(labels)}` : ''}
            {kind === 'files' || kind === 'organisations' ? <LabelList labels={labels} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Unrecorded = () => (
  <Banner>
    This backup has no record beside it, as those of earlier versions have none. It is opened and checked before it is
    used, but whether anybody changed it cannot be told.
  </Banner>
);

/** A backup against what is held now, in plain counts and by name. Its fingerprint is checked to show this. */
export const PreviewOfBackup = ({ name }: { readonly name: string }) => {
  const { data, error } = useBackupPreview(name);
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <Waiting what="Checking the backup and reading what it holds" />;
  const { backup, holds, changes } = data;
  return (
    <>
      {backup.state === 'unrecorded' ? <Unrecorded /> : null}
      {changes === null ? <Holds holds={holds} /> : <Changes changes={changes} />}
      {changes === null ? null : (
        <>
          <p>{releasesStaySentence}</p>
          <details>
            <summary>Everything it holds</summary>
            <Holds holds={holds} />
          </details>
        </>
      )}
    </>
  );
};
