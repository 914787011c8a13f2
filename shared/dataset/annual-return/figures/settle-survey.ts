import { placeWords } from '../../cell-place';
import type { Findings } from '../../findings';
import { groupFigures, listPlaces } from './figure';
import type { Figure } from './figure';

const isPercent = (figure: Figure): boolean => figure.item.kind === 'percent';

/**
 * A blank survey cell is a figure that the survey suppressed (fewer than 11 responses), unless the year gives no survey
 * figure at all: then it was not filled in. Nothing is read as zero.
 */
export const settleSurvey = (figures: readonly Figure[], findings: Findings): readonly Figure[] => {
  const filledYears = new Set(
    figures.filter((figure) => isPercent(figure) && figure.outcome.kind !== 'blank').map(({ year }) => year),
  );
  const blanks = figures.filter(
    (figure) => isPercent(figure) && figure.outcome.kind === 'blank' && filledYears.has(figure.year),
  );
  for (const [, year] of groupFigures(blanks, (figure) => String(figure.year))) {
    const [first] = year;
    if (first === undefined) continue;
    findings.warn(
      'blank_survey_figure',
      `Survey figures of ${String(first.year)} are blank in ${listPlaces(year.map(({ place }) => place))}. They are taken as hidden by the survey (fewer than 11 responses), not as zero. The first is ${placeWords(first.place)}.`,
      first.place,
    );
  }
  const hidden = new Set(blanks);
  return figures.map((figure) => (hidden.has(figure) ? { ...figure, outcome: { kind: 'suppressed' } } : figure));
};
