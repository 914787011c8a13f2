import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { useChange } from '../../api/queries';
import { cutLabels, packCuts } from '../../../shared/reference/cuts';
import { paperParts } from '../../../shared/releases/paper-parts';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LeaveOut } from './LeaveOut';
import { ReleaseAnyway } from './ReleaseAnyway';
import { Saved } from './Saved';
import type { Requests } from '../../../shared/ipc/contract';
import type { PackCut } from '../../../shared/reference/cuts';
import type { YearReport } from '../../../shared/report/types/year-report.types';

type What = Requests['export.folder']['what'];
interface How {
  readonly leaveOut?: readonly string[];
  readonly override?: NonNullable<Requests['export.folder']['override']>;
}

const busy: Readonly<Record<What, string>> = {
  both_versions: 'Writing both versions',
  packs: 'Writing the packs',
};

/** Several files in one go, into a folder that is asked for outside this page. */
export const MoreExports = ({ report: { year, version } }: { readonly report: YearReport }) => {
  const run = useChange('export.folder');
  const [what, setWhat] = useState<What>('both_versions');
  const [cut, setCut] = useState<PackCut>('directorate');
  const start = (chosen: What, { leaveOut = [], ...how }: How = {}) => {
    setWhat(chosen);
    if (chosen === 'packs') run.mutate({ what: chosen, year, version, cut, leaveOut: [...leaveOut], ...how });
    else run.mutate({ what: chosen, year, leaveOut: paperParts.filter((part) => leaveOut.includes(part)), ...how });
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
            start('packs');
          }}
        >
          Export packs
        </Button>
        <ChoiceSelect
          label="A pack for each"
          value={cut}
          options={packCuts.map((value) => ({ value, label: cutLabels[value] }))}
          onChoose={(value) => {
            const chosen = packCuts.find((known) => known === value);
            if (chosen !== undefined) setCut(chosen);
          }}
        />
      </div>
      <div role="status">
        {run.isPending ? <p className="lede">{busy[what]}…</p> : null}
        {run.data === undefined || run.isPending ? null : <Saved reply={run.data} />}
      </div>
      {run.error === null ? null : <ErrorNotice error={run.error} />}
      <LeaveOut
        error={run.error}
        isBusy={run.isPending}
        onLeaveOut={(leaveOut) => {
          start(what, { leaveOut });
        }}
      />
      <ReleaseAnyway
        id="release-folder"
        error={run.error}
        onRelease={(override) => {
          start(what, { override });
        }}
      />
      <p className="quiet after-buttons">
        Both versions: Word, PDF, Excel, CSV and pictures, restricted and public, with a list of every number that was
        hidden and why. Packs: a short Word paper and a workbook for each part, with its indicators beside the rest of
        the trust, in the version chosen above. All files of a run leave together or none does. Everything that leaves
        is remembered: see <Link href="/board-paper/releases">what has left</Link>.
      </p>
    </section>
  );
};
