import { stillWholeSentence } from '../../../shared/narrative/breakdown-page-words';
import { useSelection } from '../../app/selection';
import { ForestLegend } from '../../charts/ForestLegend';
import { YearsChart } from '../../charts/YearsChart';
import { HelpHeading } from '../../components/HelpHeading';
import { CopyPicture } from '../../components/CopyPicture';
import { YearsTable } from './YearsTable';
import type { PictureWanted } from '../../../shared/ipc/picture-wanted';
import type { Version } from '../../../shared/reference/settings';
import type { IndicatorReport } from '../../../shared/report/year-report.types';

const marksOf = ({ figure, trend, benchmark }: IndicatorReport) => {
  const isNationalDrawn = benchmark !== null && trend.some((point) => point.year === benchmark.year);
  return [
    'unlikely',
    'unsure',
    'interval',
    ...(isNationalDrawn ? (['national'] as const) : []),
    ...(figure.measure === 'relative_likelihood' ? (['screen'] as const) : []),
    ...(trend.some((point) => point.breakBefore !== null) ? (['break'] as const) : []),
  ] as const;
};

const trendOf = ({ indicator, view, figure }: IndicatorReport, version: Version): PictureWanted => ({
  kind: 'trend',
  indicator,
  view,
  year: figure.year,
  version,
});

interface YearsProps {
  readonly shown: IndicatorReport;
  readonly isTable: boolean;
  readonly filterLabel: string | null;
}

/** The years of the whole trust, as a chart or a table. */
export const Years = ({ shown, isTable, filterLabel }: YearsProps) => {
  const { version } = useSelection();
  if (shown.trend.length === 0) return null;
  const breaks = shown.trend.flatMap((point) =>
    point.breakBefore === null ? [] : `${String(point.year)}: ${point.breakBefore}`,
  );
  return (
    <section>
      <HelpHeading title="Over the years" page="compare" />
      {filterLabel === null ? null : <p>{stillWholeSentence(filterLabel, shown.indicator)}</p>}
      {isTable ? (
        <YearsTable report={shown} />
      ) : (
        <>
          <YearsChart report={shown} />
          <ForestLegend items={marksOf(shown)} />
          <CopyPicture what={`${shown.title}, by year`} picture={trendOf(shown, version)} />
          {breaks.map((words) => (
            <p key={words} className="quiet">
              Not comparable with the years before {words}
            </p>
          ))}
        </>
      )}
    </section>
  );
};
