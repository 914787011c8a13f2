import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange } from '../../api/queries';
import { Banner } from '../../components/Banner';
import { ErrorNotice } from '../../components/ErrorNotice';
import { formatBytes, listWords } from '../../components/format';
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

/** The save window opens outside this page; what came of it is said here. */
export const ExportPanel = ({ report }: { readonly report: YearReport }) => {
  const run = useChange('export.run');
  const [format, setFormat] = useState<'docx' | 'xlsx' | null>(null);
  const start = (chosen: 'docx' | 'xlsx') => () => {
    setFormat(chosen);
    run.mutate({ year: report.year, version: report.version, format: chosen });
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
      <p className="quiet after-buttons">
        Word: the whole paper, with its tables and charts. Excel: every table with its numbers, and the action plan.
      </p>
    </section>
  );
};
