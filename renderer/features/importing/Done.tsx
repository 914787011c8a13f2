import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { useChange, useImports } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { useToast } from '../../session/toasts';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { listWords, plural } from '../../components/format';
import { LedgerSummary } from '../actions/LedgerSummary';
import { useImport } from './import-context';
import { countFiles, namesOf } from './table-names';
import type { CommittedImport } from '../../../shared/ipc/replies/imports';

/** What was stored, with the way back beside it. */
export const Done = ({ imports }: { readonly imports: readonly CommittedImport[] }) => {
  const { startAgain } = useImport();
  const { choose, version } = useSelection();
  const [, go] = useLocation();
  const show = useToast();
  const undoing = useChange('imports.undo');
  const years = [...new Set(imports.flatMap((each) => each.years))].sort((a, b) => a - b);
  const newest = years.at(-1);
  const records = useImports(version).data?.imports ?? [];
  const stored = imports.map((each) => {
    const record = records.find(({ importId }) => importId === each.importId);
    return { ...each, sheet: record?.sheet ?? null, kind: record === undefined ? '' : `${record.kindLabel}, ` };
  });
  const names = namesOf(stored);
  const undo = async () => {
    // Newest first, so that each undo meets the data as that import left it.
    for (const each of [...imports].reverse()) await undoing.mutateAsync({ importId: each.importId });
    show({ text: 'The import was undone. Everything is as it was before.' });
    startAgain();
  };
  return (
    <div className="narrow stack">
      <Banner tone="good">
        <p>
          <strong>
            {plural(countFiles(imports), 'file')} imported: {listWords(years)}.
          </strong>
        </p>
        <ul>
          {stored.map((each, at) => (
            <li key={each.importId}>
              {names[at]}: {each.kind}
              {listWords(each.years)}
            </li>
          ))}
        </ul>
      </Banner>
      <LedgerSummary />
      {undoing.error === null ? null : <ErrorNotice error={undoing.error} />}
      <div className="spread">
        <Button
          type="button"
          onClick={() => {
            if (newest !== undefined) choose({ year: newest });
            startAgain();
            go('/');
          }}
        >
          Go to the overview
        </Button>
        <Button
          type="button"
          secondary
          disabled={undoing.isPending}
          onClick={() => {
            undo().catch(() => undefined);
          }}
        >
          Undo this import
        </Button>
        <button type="button" className="button-quiet" onClick={startAgain}>
          Import more files
        </button>
      </div>
      <p className="quiet">
        You can undo it later too, on the <Link href="/data">Data page</Link>.
      </p>
    </div>
  );
};
