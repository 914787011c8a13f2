import { recruitmentViews } from '../../../../shared/charts/special-forests';
import { ForestTable } from './ForestTable';
import { HelpHeading } from '../../../components/HelpHeading';
import type { YearReport } from '../../../../shared/report/types/year-report.types';

/** International campaigns appoint almost everybody they shortlist, so one view alone can mislead: both stand together. */
export const TwinViews = ({ report }: { readonly report: YearReport }) => {
  const forest = recruitmentViews(report);
  if (forest === null) return null;
  const { year, version } = report;
  return (
    <section className="specials">
      <HelpHeading title={forest.caption} page="indicator-2" />
      <ForestTable forest={forest} picture={{ kind: 'recruitment_views', year, version }} />
    </section>
  );
};
