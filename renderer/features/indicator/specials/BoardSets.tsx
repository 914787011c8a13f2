import { viewLabels } from '../../../../shared/reference/indicators';
import { ForestTable } from './ForestTable';
import { lineOfFigure } from './forest-line';
import { HelpHeading } from '../../../components/HelpHeading';
import type { YearReport } from '../../../../shared/report/year-report.types';

/** A board is so small that one person moves every share of it: the sets stand together, each with what one person would change. */
export const BoardSets = ({ report }: { readonly report: YearReport }) => {
  const sets = report.indicators.filter(({ indicator }) => indicator === 9);
  const caption = 'Whole board, voting and executive members';
  return (
    <section className="specials">
      <HelpHeading title={caption} page="indicator-9" />
      <ForestTable
        caption={caption}
        of="Set"
        measure="percentage_point_gap"
        lines={sets.map(({ view, figure, words }) => lineOfFigure(viewLabels[view], figure, words.tag))}
        short="More BME members"
      />
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
