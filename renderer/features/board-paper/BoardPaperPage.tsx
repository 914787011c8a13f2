import { useState } from 'react';
import { Link } from 'wouter';
import { datesOfYear } from '../../../shared/report/settings-record';
import { useActions, usePaperPreview, useSettings } from '../../api/queries';
import { useSelection } from '../../session/selection';
import { YearSelect } from '../../app/YearSelect';
import { ErrorNotice } from '../../components/ErrorNotice';
import { HelpHeading } from '../../components/HelpHeading';
import { Facts } from '../../components/Facts';
import { Page } from '../../components/Page';
import { plural } from '../../components/format';
import { Segmented } from '../../components/Segmented';
import { TableHead } from '../../components/TableHead';
import { TableRegion } from '../../components/TableRegion';
import { Waiting } from '../../components/Waiting';
import { WithReport } from '../../components/WithReport';
import { boardChecks } from './board-checks';
import { CheckList } from './CheckList';
import { ExportPanel } from './ExportPanel';
import { HouseTemplate } from './HouseTemplate';
import { MoreExports } from './MoreExports';
import { PaperContents } from './PaperContents';
import { VersionDifferences } from './VersionDifferences';
import type { UseQueryResult } from '@tanstack/react-query';
import type { PaperPreview } from '../../../shared/paper/paper-preview.types';
import type { Version } from '../../../shared/reference/settings';
import type { Audience } from '../../../shared/releases/release.types';
import { usualAudience } from '../../../shared/releases/usual-audience';
import type { YearReport } from '../../../shared/report/types/year-report.types';

const versions = [
  { value: 'restricted', label: 'Restricted' },
  { value: 'public', label: 'Public' },
] as const;

const versionWords = {
  restricted: 'For the board and its committees. Not for publication.',
  public: 'For the website. Small numbers are hidden more strictly.',
} as const;

const HiddenList = ({ report }: { readonly report: YearReport }) => (
  <section>
    <HelpHeading title="What is hidden in this version, and why" page="disclosure" />
    {report.hidden.length === 0 ? (
      <p>Nothing is hidden.</p>
    ) : (
      <TableRegion label="What is hidden, and why">
        <table className="data-table">
          <caption className="quiet">
            {plural(report.hidden.length, 'place')}. Each shows as * in the paper, and the list stands in its appendix.
          </caption>
          <TableHead headings={['Where', 'Why']} />
          <tbody>
            {report.hidden.map((note) => (
              <tr key={`${note.place}-${note.reason}`}>
                <th scope="row">{note.place}</th>
                <td>{note.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    )}
  </section>
);

/** The days of the year that are set under Settings; nothing where none is. */
const DatesOfYear = ({ year }: { readonly year: number }) => {
  const settings = useSettings();
  const dates = settings.data === undefined ? [] : datesOfYear(settings.data.settings.yearDates, year);
  return dates.length === 0 ? null : (
    <p className="quiet">
      Dates of this year: {dates.map(({ label, day }) => `${label.toLowerCase()} ${day}`).join(' · ')}.{' '}
      <Link href="/settings">Change them</Link>
    </p>
  );
};

interface ContentsProps {
  readonly version: Version;
  readonly preview: UseQueryResult<PaperPreview>;
}

const Contents = ({ version, preview }: ContentsProps) => {
  if (preview.data !== undefined) return <PaperContents version={version} preview={preview.data} />;
  return preview.error === null ? (
    <Waiting what="Laying out the paper" />
  ) : (
    <ErrorNotice
      error={preview.error}
      onRetry={() => {
        void preview.refetch();
      }}
    />
  );
};

const BoardPaper = ({ report }: { readonly report: YearReport }) => {
  const { choose } = useSelection();
  const actions = useActions(report.version);
  const [audiences, setAudiences] = useState<Readonly<Record<Version, Audience>>>(usualAudience);
  const { year, version } = report;
  const audience = audiences[version];
  const preview = usePaperPreview({ year, version, audience });
  return (
    <Page title="Board paper" lede="Choose the year, the version and the sections, read what is hidden, and export.">
      <Facts
        facts={[
          ['Organisation', report.organisation],
          ['Year', <YearSelect key="year" label="Year of the paper" />],
          [
            'Version',
            <span key="version" className="spread">
              <Segmented
                legend="Version of the paper"
                value={report.version}
                options={versions}
                onChange={(version) => {
                  choose({ version });
                }}
              />
              <span className="quiet">{versionWords[report.version]}</span>
            </span>,
          ],
        ]}
      />
      <DatesOfYear year={report.year} />
      <ExportPanel
        key={`${String(year)}-${version}`}
        report={report}
        audience={audience}
        onAudience={(chosen) => {
          setAudiences((before) => ({ ...before, [version]: chosen }));
        }}
      />
      <HouseTemplate report={report} />
      <MoreExports key={`more-${String(report.year)}-${report.version}`} report={report} />
      <section>
        <h2>Before the board</h2>
        <CheckList
          checks={boardChecks(report, actions.data?.actions ?? [], preview.data?.choices.sections)}
          hasExplanations
        />
      </section>
      <Contents version={version} preview={preview} />
      <HiddenList report={report} />
      <VersionDifferences report={report} />
    </Page>
  );
};

export const BoardPaperPage = () => (
  <WithReport
    title="Board paper"
    what="The board paper in Word and PDF, its figures in Excel, and its charts, in a restricted and a public version."
  >
    {({ report }) => <BoardPaper report={report} />}
  </WithReport>
);
