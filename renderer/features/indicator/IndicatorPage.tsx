import { Button } from 'nhsuk-react-components';
import { Link, useLocation } from 'wouter';
import { indicatorHelp } from '../../../shared/help/figure-pages';
import { indicatorDefinitions, viewLabels } from '../../../shared/reference/indicators';
import { figureTitle } from '../../../shared/narrative/figure-title';
import { isStar } from '../../../shared/charts/report-rows';
import { HelpLink } from '../../components/HelpLink';
import { useKept } from '../../app/kept-choices';
import { Banner } from '../../components/Banner';
import { newActionPath } from '../../components/AddAction';
import { FindingChip } from '../../components/FindingChip';
import { Page } from '../../components/Page';
import { Segmented } from '../../components/Segmented';
import { WithReport } from '../../components/WithReport';
import { BreakdownSection } from './breakdown/BreakdownSection';
import { Narrowed } from './breakdown/Narrowed';
import { Bands } from './Bands';
import { GroupsTable } from './GroupsTable';
import { KeyFigures } from './KeyFigures';
import { Method } from './Method';
import { Peers } from './Peers';
import { RowsBehind } from './rows/RowsBehind';
import { Specials } from './specials/Specials';
import { Years } from './Years';
import type { NarrowedPage } from './breakdown/Narrowed';
import type { ReportReply } from '../../../shared/ipc/replies/reports';
import type { MeasureRef } from '../../../shared/measures/measure-ref';
import type { BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

const shapes = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** "All" says little beside "Without international recruitment". */
const viewLabel = (report: IndicatorReport): string =>
  report.indicator === 2 && report.view === 'all' ? 'All recruitment' : viewLabels[report.view];

/** Where only the unknown are hidden, the reason joins the banner about them. */
const Notes = ({ words, figure }: Pick<IndicatorReport, 'words' | 'figure'>) => {
  const hidden = words.hidden === words.sentence ? null : words.hidden;
  const isAboutUnknown = hidden !== null && !isStar(figure) && words.unknown !== null;
  return (
    <>
      {hidden === null || isAboutUnknown ? null : <Banner tone="plain">{hidden}</Banner>}
      {words.unknown === null ? null : (
        <Banner>
          {words.unknown} {isAboutUnknown ? hidden : ''}
        </Banner>
      )}
      {words.smallNumbers === null ? null : <Banner tone="plain">{words.smallNumbers}</Banner>}
    </>
  );
};

/** What the page shows: the indicator, or the part that it is narrowed to. */
const measureOf = ({ indicator, view }: IndicatorReport, breakdown: BreakdownReport | undefined): MeasureRef =>
  breakdown === undefined || breakdown.filter === null
    ? { kind: 'indicator', indicator, view }
    : { kind: 'part', indicator: breakdown.indicator, view, ...breakdown.filter, filter: null };

interface ShownProps extends NarrowedPage {
  readonly reply: ReportReply;
  /** The indicator of the whole trust, of which the years are. */
  readonly whole: IndicatorReport;
  readonly views: readonly IndicatorReport[];
}

const Shown = ({ reply, whole, shown, breakdown, filterLabel, views }: ShownProps) => {
  const [, go] = useLocation();
  const [shape, setShape] = useKept('indicator');
  const { report, actionCounts } = reply;
  const isTable = shape === 'table';
  // The bands are those of the whole trust; narrowed, they are one of the cuts.
  const hasBands = shown.indicator === 1 && report.bands.length > 0 && filterLabel === null;
  return (
    <Page
      title={figureTitle({ what: `${String(shown.indicator)}. ${shown.title}`, filterLabel })}
      lede={shown.words.sentence}
      before={
        <p className="small">
          <Link href="/indicators">‹ All indicators</Link>
        </p>
      }
    >
      <div className="spread">
        {views.length < 2 ? null : (
          <Segmented
            legend="Which figure"
            value={shown.view}
            options={views.map((view) => ({ value: view.view, label: viewLabel(view) }))}
            onChange={(view) => {
              go(`/indicators/${String(shown.indicator)}/${view}`, { replace: true });
            }}
          />
        )}
        <Segmented legend="Show as" value={shape} options={shapes} onChange={setShape} />
        <span>
          <FindingChip found={shown.figure} tag={shown.words.tag} /> <HelpLink page={indicatorHelp[shown.indicator]} />
        </span>
        <span className="grow" />
        <Button
          type="button"
          onClick={() => {
            go(newActionPath(measureOf(shown, breakdown?.data), report.year));
          }}
        >
          Add an action
        </Button>
      </div>
      <Notes words={shown.words} figure={shown.figure} />
      <KeyFigures report={shown} actions={actionCounts[String(shown.indicator)] ?? 0} />
      <GroupsTable figure={shown.figure} filterLabel={filterLabel} />
      {filterLabel === null ? (
        <>
          <RowsBehind report={report} shown={shown} />
          <Specials report={report} shown={shown} />
        </>
      ) : null}
      <Peers report={shown} />
      <Years shown={whole} isTable={isTable} filterLabel={filterLabel} />
      {hasBands ? <Bands report={report} isTable={isTable} /> : null}
      {breakdown === null ? null : (
        <BreakdownSection breakdown={breakdown} isTable={isTable} without={hasBands ? 'band' : null} />
      )}
      <Method report={report} shown={shown} />
    </Page>
  );
};

const Missing = ({ number, reply }: { readonly number: number; readonly reply: ReportReply }) => {
  const definition = Object.values(indicatorDefinitions).find((each) => each.indicator === number);
  const missing = reply.report.missing.find((each) => each.indicator === number);
  if (definition === undefined)
    return (
      <Page title="There is no such indicator">
        <p>
          <Link href="/indicators">See the nine indicators</Link>
        </p>
      </Page>
    );
  return (
    <Page title={`${String(number)}. ${definition.title}`} lede={definition.meaning}>
      <Banner tone="plain">
        <p>{missing?.sentence ?? `There is no figure for ${String(reply.report.year)}.`}</p>
        <p>
          <Link href="/import">Import files</Link>
        </p>
      </Banner>
    </Page>
  );
};

interface Props {
  readonly number: string;
  readonly view: string | undefined;
}

export const IndicatorPage = ({ number, view }: Props) => (
  <WithReport title="Indicator" what="One indicator with its counts, its years and its method.">
    {(reply) => {
      const views = reply.report.indicators.filter((row) => String(row.indicator) === number);
      const shown = views.find((row) => row.view === view) ?? views[0];
      return shown === undefined ? (
        <Missing number={Number(number)} reply={reply} />
      ) : (
        <Narrowed whole={shown}>
          {(narrowed) => <Shown reply={reply} whole={shown} views={views} {...narrowed} />}
        </Narrowed>
      );
    }}
  </WithReport>
);
