import { placeWords } from '../../cell-place';
import type { Findings } from '../../findings';
import type { CellPlace } from '../../import-types';
import { listPlaces } from './figure';
import type { Figure } from './figure';

type Said = (count: number, places: string, first: string) => string;

const sayOnce = (code: string, figures: readonly Figure[], text: Said, findings: Findings): void => {
  const [first] = figures;
  if (first === undefined) return;
  const places: readonly CellPlace[] = figures.map((figure) => figure.place);
  findings.warn(code, text(figures.length, listPlaces(places), placeWords(first.place)), first.place);
};

const cells = (count: number): string => `${String(count)} cell${count === 1 ? '' : 's'}`;

/** Numbers typed as text are certain to read, and worth saying only in a sheet whose other numbers are numbers. */
const sayText = (figures: readonly Figure[], findings: Findings): void => {
  const values = figures.filter((figure) => figure.outcome.kind === 'value');
  const texts = values.filter((figure) => figure.outcome.kind === 'value' && figure.outcome.isText);
  if (texts.length === values.length) return;
  sayOnce(
    'number_stored_as_text',
    texts,
    (count, places) => `${cells(count)} hold a number stored as text (${places}). They were read as numbers.`,
    findings,
  );
};

const refuseUncached = (figures: readonly Figure[], findings: Findings): void => {
  const needed = figures.filter((figure) => figure.outcome.kind === 'uncached' && !figure.item.isCalculated);
  const [first] = needed;
  if (first === undefined) return;
  findings.error(
    'formula_without_result',
    `${cells(needed.length)} hold a formula whose result is not stored in the file (${listPlaces(needed.map(({ place }) => place))}; the first is ${placeWords(first.place)}, ${first.item.label}). Open the file in Excel, save it and import it again.`,
    first.place,
  );
};

const sayPrepopulated = (figures: readonly Figure[], findings: Findings): void => {
  const used = figures.filter((figure) => figure.basis === 'prepopulated' && figure.outcome.kind !== 'blank');
  sayOnce(
    'prepopulated_used',
    used,
    (count, places) =>
      `No verified figure is given for ${cells(count)}, so the prepopulated figure was taken (${places}).`,
    findings,
  );
};

/** Says what is noteworthy about the cells that were read, once each rather than cell by cell. */
export const sayFigures = (figures: readonly Figure[], findings: Findings): void => {
  const hidden = figures.filter((figure) => figure.outcome.kind === 'suppressed');
  sayOnce(
    'suppressed_count',
    hidden,
    (count, places) =>
      `${cells(count)} hold a mark for a hidden small number (${places}). They are kept as hidden, not as zero, and what needs them is not worked out.`,
    findings,
  );
  sayText(figures, findings);
  sayPrepopulated(figures, findings);
  refuseUncached(figures, findings);
};
