import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useChange, useTemplate } from '../../api/queries';
import { audienceLabels } from '../../../shared/narrative/leaving/release-words';
import { paperParts } from '../../../shared/releases/paper-parts';
import { audiences } from '../../../shared/releases/release.types';
import { ChoiceSelect } from '../../components/ChoiceSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LeaveOut } from './LeaveOut';
import { ReleaseAnyway } from './ReleaseAnyway';
import { Saved } from './Saved';
import type { ExportFormat } from '../../../shared/ipc/export-formats';
import type { Requests } from '../../../shared/ipc/contract';
import type { Version } from '../../../shared/reference/settings';
import type { Audience } from '../../../shared/releases/release.types';
import type { YearReport } from '../../../shared/report/types/year-report.types';

const buttons: readonly { readonly format: ExportFormat; readonly label: string; readonly writing: string }[] = [
  { format: 'docx', label: 'Export Word', writing: 'Writing the paper' },
  { format: 'pdf', label: 'Export PDF', writing: 'Printing the paper' },
  { format: 'xlsx', label: 'Export Excel', writing: 'Writing the workbook' },
  { format: 'csv', label: 'Figures as CSV', writing: 'Writing the figures' },
  { format: 'zip', label: 'Pictures', writing: 'Drawing the pictures' },
];

type How = Pick<Requests['export.run'], 'leaveOut' | 'override'>;

/** The restricted version is not for everybody. */
const audiencesOf: Readonly<Record<Version, readonly Audience[]>> = {
  restricted: audiences.filter((audience) => audience !== 'public'),
  public: [...audiences].reverse(),
};

/** Offered where a house template is kept. */
const ownLook = {
  format: 'docx',
  look: 'own',
  label: 'Word without the template',
  writing: 'Writing the paper',
} as const;

type Chosen = Pick<Requests['export.run'], 'format' | 'look'>;

interface Props {
  readonly report: YearReport;
  /** For whom: what is exported and what is previewed say so. */
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
}

/** The save window opens outside this page; what came of it is said here. */
export const ExportPanel = ({ report, audience, onAudience }: Props) => {
  const run = useChange('export.run');
  const { year, version } = report;
  const template = useTemplate({ year, version }).data?.template ?? null;
  const offered: readonly (Chosen & { readonly label: string })[] = template === null ? buttons : [...buttons, ownLook];
  const [last, setLast] = useState<Chosen | null>(null);
  const writing = buttons.find((button) => button.format === last?.format)?.writing ?? '';
  const write = ({ format, look }: Chosen, how: How = {}) => {
    setLast({ format, look });
    run.mutate({ year, version, format, audience, ...(look === undefined ? {} : { look }), ...how });
  };
  return (
    <section>
      <h2>Export</h2>
      <ChoiceSelect
        label="For whom"
        value={audience}
        options={audiencesOf[version].map((value) => ({ value, label: audienceLabels[value] }))}
        onChoose={(value) => {
          const chosen = audiences.find((known) => known === value);
          if (chosen !== undefined) onAudience(chosen);
        }}
      />
      <div className="spread after-buttons">
        {offered.map(({ format, look, label }) => (
          <Button
            key={label}
            type="button"
            secondary={format !== 'docx' || look === 'own'}
            disabled={run.isPending}
            onClick={() => {
              write({ format, look });
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
      <LeaveOut
        error={run.error}
        isBusy={run.isPending}
        onLeaveOut={(parts) => {
          if (last !== null) write(last, { leaveOut: paperParts.filter((part) => parts.includes(part)) });
        }}
      />
      <ReleaseAnyway
        id="release-paper"
        error={run.error}
        onRelease={(override) => {
          if (last !== null) write(last, { override });
        }}
      />
      <p className="quiet after-buttons">
        Word and PDF: the paper as previewed below{template === null ? '' : ', Word in your house template'}. Excel:
        every table with its numbers, and the action plan. CSV: the indicators for other programs. Pictures: every chart
        as PNG and SVG, with its text for people who do not see it. What is exported is remembered for whom you choose,
        and held against what the same readers have already.
      </p>
    </section>
  );
};
