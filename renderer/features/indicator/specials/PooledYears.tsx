import { pooledYears } from '../../../../shared/charts/special-forests';
import { ForestTable } from './ForestTable';
import { HelpHeading } from '../../../components/HelpHeading';
import type { IndicatorReport, YearReport } from '../../../../shared/report/types/year-report.types';

interface Props {
  readonly report: YearReport;
  readonly shown: IndicatorReport;
}

/** Cases are few, so years are added up: one year's ratio can hang on two or three people. */
export const PooledYears = ({ report, shown }: Props) => {
  const { pooling } = report.specials;
  if (pooling === null) return null;
  const forest = pooledYears(report, shown);
  const { year, version } = report;
  return (
    <section className="specials">
      <HelpHeading title="Several years together" page="indicator-3" />
      {forest === null ? null : (
        <ForestTable forest={forest} picture={{ kind: 'pooled_years', view: shown.view, year, version }} />
      )}
      {pooling.pools.map(({ label, words }) =>
        words.smallNumbers === null ? null : (
          <p key={label}>
            {label}: {words.smallNumbers}
          </p>
        ),
      )}
      {pooling.notes.map((note) => (
        <p key={note} className="quiet narrow">
          {note}
        </p>
      ))}
    </section>
  );
};
