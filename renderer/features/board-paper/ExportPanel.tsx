import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ReleaseAnyway } from './ReleaseAnyway';
import { Saved } from './Saved';
import type { ExportFormat } from '../../../shared/ipc/export-formats';
import type { Override } from '../../../shared/releases/release.types';
import type { YearReport } from '../../../shared/report/year-report.types';

const buttons: readonly { readonly format: ExportFormat; readonly label: string; readonly writing: string }[] = [
  { format: 'docx', label: 'Export Word', writing: 'Writing the paper' },
  { format: 'pdf', label: 'Export PDF', writing: 'Printing the paper' },
  { format: 'xlsx', label: 'Export Excel', writing: 'Writing the workbook' },
  { format: 'csv', label: 'Figures as CSV', writing: 'Writing the figures' },
  { format: 'zip', label: 'Pictures', writing: 'Drawing the pictures' },
];

/** The save window opens outside this page; what came of it is said here. */
export const ExportPanel = ({ report }: { readonly report: YearReport }) => {
  const run = useChange('export.run');
  const [format, setFormat] = useState<ExportFormat | null>(null);
  const writing = buttons.find((button) => button.format === format)?.writing ?? '';
  const write = (chosen: ExportFormat, override?: Override) => {
    setFormat(chosen);
    const { year, version } = report;
    run.mutate({ year, version, format: chosen, ...(override === undefined ? {} : { override }) });
  };
  return (
    <section>
      <h2>Export</h2>
      <div className="spread">
        {buttons.map(({ format: offered, label }) => (
          <Button
            key={offered}
            type="button"
            secondary={offered !== 'docx'}
            disabled={run.isPending}
            onClick={() => {
              write(offered);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="status">
        {run.isPending ? <p className="lede">{writing}…</p> : null}
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
        Word and PDF: the paper as previewed below. Excel: every table with its numbers, and the action plan. CSV: the
        indicators for other programs. Pictures: every chart as PNG and SVG, with its text for people who do not see it.
      </p>
    </section>
  );
};
