import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ReleaseAnyway } from './ReleaseAnyway';
import { Saved } from './Saved';
import type { Override } from '../../../shared/releases/release.types';
import type { YearReport } from '../../../shared/report/year-report.types';

/** The save window opens outside this page; what came of it is said here. */
export const ExportPanel = ({ report }: { readonly report: YearReport }) => {
  const run = useChange('export.run');
  const [format, setFormat] = useState<'docx' | 'xlsx' | null>(null);
  const write = (chosen: 'docx' | 'xlsx', override?: Override) => {
    setFormat(chosen);
    const { year, version } = report;
    run.mutate({ year, version, format: chosen, ...(override === undefined ? {} : { override }) });
  };
  const start = (chosen: 'docx' | 'xlsx') => () => {
    write(chosen);
  };
  return (
    <section>
      <h2>Export</h2>
      <div className="spread">
        <Button type="button" disabled={run.isPending} onClick={start('docx')}>
          Export Word
        </Button>
        <Button type="button" secondary disabled={run.isPending} onClick={start('xlsx')}>
          Export Excel
        </Button>
      </div>
      <div role="status">
        {run.isPending ? (
          <p className="lede">{format === 'docx' ? 'Writing the paper' : 'Writing the workbook'}…</p>
        ) : null}
        {run.data === undefined || run.isPending ? null : <Saved reply={run.data} />}
      </div>
      {run.error === null ? null : <ErrorNotice error={run.error} />}
      <ReleaseAnyway
        id="release-paper"
        error={run.error}
        onRelease={(override) => {
          if (format !== null) write(format, override);
        }}
      />
      <p className="quiet after-buttons">
        Word: the whole paper, with its tables and charts. Excel: every table with its numbers, and the action plan.
      </p>
    </section>
  );
};
