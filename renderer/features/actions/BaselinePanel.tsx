import { measureTitle } from '../../../shared/narrative/actions/measure-title';
import { figureWithRange, sideWords, supportWords, unitLabels } from '../../../shared/narrative/actions/measure-words';
import { Facts } from '../../components/Facts';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';

interface Props {
  readonly baseline: MeasuredFigure;
  /** Said where the data of the figure are no longer there. */
  readonly isHeld?: boolean;
}

/** The figure an action starts from. It is filled from the data, so there is nothing to type here. */
export const BaselinePanel = ({ baseline, isHeld = true }: Props) => (
  <section className="banner is-plain" id="action-baseline" tabIndex={-1} aria-labelledby="baseline-heading">
    <h2 id="baseline-heading" className="flush">
      Where it starts
    </h2>
    <Facts
      facts={[
        ['Figure', measureTitle(baseline.ref)],
        ['Year', String(baseline.year)],
        [unitLabels[baseline.unit], figureWithRange(baseline)],
        ...baseline.sides.map(({ label, ...side }): [string, string] => [
          label,
          sideWords({ label: '', ...side })?.trim() ?? '\u2013',
        ]),
        ['Numbers support', supportWords(baseline)],
      ]}
    />
    {baseline.definition.map((words) => (
      <p key={words} className="quiet small flush">
        {words}
      </p>
    ))}
    {isHeld ? null : (
      <p>
        <strong>The data this figure came from are not held now</strong>, or it is no longer in them. Its numbers are
        kept, but not shown without them. Import the file again, or undo its removal, and they come back.
      </p>
    )}
  </section>
);
