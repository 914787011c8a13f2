import { gapAxis, ratioAxis } from '../../../shared/charts/axis';
import { overviewTitles } from '../../../shared/charts/overview-picture';
import { ofMeasure, rowOf } from '../../../shared/charts/report-rows';
import { useKept } from '../../app/kept-choices';
import { ForestLegend } from '../../charts/ForestLegend';
import { HelpHeading } from '../../components/HelpHeading';
import { Banner } from '../../components/Banner';
import { Page } from '../../components/Page';
import { Segmented } from '../../components/Segmented';
import { WithReport } from '../../components/WithReport';
import { BesideOthers } from './BesideOthers';
import { FigureTable } from './FigureTable';
import { Missing } from './Missing';
import { NumbersTable } from './NumbersTable';
import { OtherCounts } from './OtherCounts';
import { OverviewPictures } from './OverviewPictures';
import { SideCards } from './SideCards';
import type { CopiedAs } from '../../components/PictureButtons';
import type { Axis } from '../../../shared/charts/axis';
import type { ReportReply } from '../../../shared/ipc/replies/reports';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

type View = 'chart' | 'table';

const views = [
  { value: 'chart', label: 'Charts' },
  { value: 'table', label: 'Tables' },
] as const;

interface PartProps {
  readonly title: string;
  readonly valueHeading: string;
  readonly indicators: readonly IndicatorReport[];
  readonly axis: Axis;
  readonly view: View;
  readonly picture: CopiedAs;
  readonly actionCounts: ReportReply['actionCounts'];
}

const Part = ({ title, view, ...parts }: PartProps) => {
  if (parts.indicators.length === 0) return null;
  return (
    <section>
      <HelpHeading title={title} page="findings" />
      {view === 'chart' ? <FigureTable caption={title} {...parts} /> : <NumbersTable caption={title} {...parts} />}
    </section>
  );
};

const Overview = ({ report, actionCounts }: ReportReply) => {
  const [view, setView] = useKept('overview');
  const ratios = ofMeasure(report, 'relative_likelihood');
  const gaps = ofMeasure(report, 'percentage_point_gap');
  const { year, version } = report;
  const whole = { kind: 'overview', year, version } as const;
  const hasNational = report.indicators.some((row) => row.benchmark !== null);
  const marks = [
    'unlikely',
    'unsure',
    'interval',
    ...(hasNational ? (['national'] as const) : []),
    ...(ratios.length > 0 ? (['screen'] as const) : []),
  ] as const;
  return (
    <Page
      title={`How equal is ${report.organisation.replace(/^Your /, 'your ')}?`}
      lede={`${report.headline} ${report.unknownSentence ?? ''}`}
      tools={<Segmented legend="Show as" value={view} options={views} onChange={setView} />}
    >
      {report.version === 'public' ? (
        <Banner tone="plain">
          Public version: numbers from 1 to {report.threshold - 1} are hidden, and what would give them away. Hidden
          numbers show as *.
        </Banner>
      ) : null}
      <div className="cols">
        <div>
          {view === 'chart' ? <ForestLegend items={marks} /> : null}
          <Part
            title={overviewTitles.relative_likelihood}
            picture={{
              what: overviewTitles.relative_likelihood,
              picture: { ...whole, measure: 'relative_likelihood' },
            }}
            valueHeading="Ratio"
            indicators={ratios}
            axis={ratioAxis(ratios.map(rowOf))}
            view={view}
            actionCounts={actionCounts}
          />
          <Part
            title={overviewTitles.percentage_point_gap}
            picture={{
              what: overviewTitles.percentage_point_gap,
              picture: { ...whole, measure: 'percentage_point_gap' },
            }}
            valueHeading="Gap"
            indicators={gaps}
            axis={gapAxis(gaps.map(rowOf))}
            view={view}
            actionCounts={actionCounts}
          />
          <OverviewPictures report={report} />
          <Missing report={report} />
          <BesideOthers report={report} />
          <OtherCounts report={report} />
        </div>
        <SideCards report={report} />
      </div>
    </Page>
  );
};

export const OverviewPage = () => (
  <WithReport title="Overview" what="All nine indicators on one page, each with its uncertainty.">
    {(reply) => <Overview {...reply} />}
  </WithReport>
);
