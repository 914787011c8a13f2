import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, listWords } from '../../components/format';
import type { ExportFormat } from '../../../shared/ipc/export-formats';
import type { ExportReply } from '../../../shared/ipc/replies';
import type { YearReport } from '../../../shared/report/year-report.types';

const Saved = ({ reply }: { readonly reply: ExportReply }) => {
  if (reply.files === null)
    return (
      <Banner tone="plain">
        The save window was closed, so nothing was saved. You can export again when you like.
      </Banner>
    );
  const names = listWords(reply.files.map((file) => `${file.name} (${formatBytes(file.bytes)})`));
  return (
    <>
      <Banner tone="good">
        Saved {names}
        {reply.folder === null ? '' : ` in ${reply.folder}`}.
      </Banner>
      {reply.warnings.length === 0 ? null : (
        <Banner tone="warn">
          {reply.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Banner>
      )}
    </>
  );
};

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
  const [writing, setWriting] = useState('');
  return (
    <section>
      <h2>Export</h2>
      <div className="spread">
        {buttons.map(({ format, label, writing: words }) => (
          <Button
            key={format}
            type="button"
            secondary={format !== 'docx'}
            disabled={run.isPending}
            onClick={() => {
              setWriting(words);
              run.mutate({ year: report.year, version: report.version, format });
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
      <p className="quiet after-buttons">
        Word and PDF: the paper as previewed below. Excel: every table with its numbers, and the action plan. CSV: the
        indicators for other programs. Pictures: every chart as PNG and SVG, with its text for people who do not see it.
      </p>
    </section>
  );
};
