import { trendPicture } from '../../../shared/charts/trend-picture';
import { stillWholeSentence } from '../../../shared/narrative/breakdown/breakdown-page-words';
import { useSelection } from '../../session/selection';
import { SceneSvg } from '../../charts/SceneSvg';
import { screenWidth } from '../../charts/screen-width';
import { HelpHeading } from '../../components/HelpHeading';
import { CopyPicture } from '../../components/CopyPicture';
import { YearsInTurnDetails } from './YearsInTurnDetails';
import { YearsTable } from './YearsTable';
import type { PictureWanted } from '../../../shared/ipc/picture-wanted';
import type { Version } from '../../../shared/reference/settings';
import type { IndicatorReport } from '../../../shared/report/types/year-report.types';

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
          <div className="chart">
            <SceneSvg scene={trendPicture(shown, screenWidth)} isFluid />
          </div>
          <CopyPicture what={`${shown.title}, by year`} picture={trendOf(shown, version)} />
          <YearsInTurnDetails report={shown} />
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
