import { boardSets } from '../../../../shared/charts/special-forests';
import { viewLabels } from '../../../../shared/reference/indicators';
import { ForestTable } from './ForestTable';
import { HelpHeading } from '../../../components/HelpHeading';
import type { YearReport } from '../../../../shared/report/types/year-report.types';

/** A board is so small that one person moves every share of it: the sets stand together, each with what one person would change. */
export const BoardSets = ({ report }: { readonly report: YearReport }) => {
  const forest = boardSets(report);
  if (forest === null) return null;
  const { year, version } = report;
  return (
    <section className="specials">
      <HelpHeading title={forest.caption} page="indicator-9" />
      <ForestTable forest={forest} picture={{ kind: 'board', year, version }} />
      {report.specials.onePerson.length === 0 ? null : (
        <>
          <h3>What one person would change</h3>
          <ul>
            {report.specials.onePerson.map(({ view, sentence }) => (
              <li key={view}>
                {viewLabels[view]}: {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
