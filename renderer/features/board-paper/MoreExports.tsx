import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { useChange } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ReleaseAnyway } from './ReleaseAnyway';
import { Saved } from './Saved';
import type { Requests } from '../../../shared/ipc/contract';
import type { YearReport } from '../../../shared/report/year-report.types';

type What = Requests['export.folder']['what'];

const busy: Readonly<Record<What, string>> = {
  both_versions: 'Writing both versions',
  division_packs: 'Writing a pack for each directorate',
};

/** Several files in one go, into a folder that is asked for outside this page. */
export const MoreExports = ({ report: { year, version } }: { readonly report: YearReport }) => {
  const run = useChange('export.folder');
  const [what, setWhat] = useState<What>('both_versions');
  const start = (chosen: What, override?: Requests['export.folder']['override']) => {
    setWhat(chosen);
    run.mutate({ year, version, what: chosen, ...(override === undefined ? {} : { override }) });
  };
  return (
    <section>
      <h2>Several files in one go</h2>
      <div className="spread">
        <Button
          type="button"
          secondary
          disabled={run.isPending}
          onClick={() => {
            start('both_versions');
          }}
        >
          Export both versions
        </Button>
        <Button
          type="button"
          secondary
          disabled={run.isPending}
          onClick={() => {
            start('division_packs');
          }}
        >
          Export division packs
        </Button>
      </div>
      <div role="status">
        {run.isPending ? <p className="lede">{busy[what]}…</p> : null}
        {run.data === undefined || run.isPending ? null : <Saved reply={run.data} />}
      </div>
      {run.error === null ? null : <ErrorNotice error={run.error} />}
      <ReleaseAnyway
        id="release-folder"
        error={run.error}
        onRelease={(override) => {
          start(what, override);
        }}
      />
      <p className="quiet after-buttons">
        Both versions: Word and Excel, restricted and public. Division packs: one workbook for each directorate, with
        its indicators beside the rest of the trust, in the version chosen above. All files of a run leave together or
        none does. Everything that leaves is remembered: see <Link href="/board-paper/releases">what has left</Link>.
      </p>
    </section>
  );
};
