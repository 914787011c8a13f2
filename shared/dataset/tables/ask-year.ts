import { cellAddress, placeAt } from '../cell-place';
import { extractKindLabels } from '../extract-kinds';
import type { Findings } from '../findings';
import type { TableMatch } from './recognise-extracts';

const spanOf = (year: number, isTraining: boolean): string =>
  isTraining
    ? `August ${String(year - 1)} to August ${String(year)}`
    : `1 April ${String(year - 1)} to 31 March ${String(year)}`;

const firstOffered = 2016;
const lastOffered = 2035;

const optionsFor = (
  likely: readonly number[],
  isTraining: boolean,
): readonly { readonly value: string; readonly label: string }[] => {
  const all = Array.from({ length: lastOffered - firstOffered + 1 }, (_, index) => lastOffered - index);
  return [...new Set([...likely, ...all])].map((year) => ({
    value: String(year),
    label: `${String(year)} (${spanOf(year, isTraining)})`,
  }));
};

/** Asks for the year of a table, reporting or training, the likely ones first; null while the question stands. */
export const askYear = (
  match: TableMatch,
  findings: Findings,
  likely: readonly number[],
  why: string,
): number | null => {
  const { kind, year: policy } = match.kind;
  const isTraining = policy === 'training';
  const column = match.header.headers.findIndex((text) => text !== '');
  const place =
    match.isOneOfSeveral === true ? `:${cellAddress(placeAt(match.sheet.name, match.header.row, column))}` : '';
  const where = place === '' ? '' : `, headers in row ${String(match.header.row + 1)}`;
  const answer = findings.ask({
    id: `year:${kind}${place}`,
    text: `${extractKindLabels[kind]}, sheet “${match.sheet.name}”${where}: which ${isTraining ? 'training' : 'reporting'} year? (${why})`,
    place: null,
    options: optionsFor(likely, isTraining),
    suggestion: likely[0] === undefined ? null : String(likely[0]),
  });
  return answer === null ? null : Number(answer);
};
