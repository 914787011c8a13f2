import { placeAt } from '../../cell-place';
import type { Findings } from '../../findings';
import type { Section } from '../../../reference/bands';
import { bandItem } from '../return-items';
import type { SheetRow } from './sheet-row';

const runOf = (row: SheetRow): number | null => (row.target.kind === 'band_without_section' ? row.target.run : null);

const hasSection = (rows: readonly SheetRow[], section: Section): boolean =>
  rows.some((row) => row.target.kind === 'item' && row.target.item.startsWith(`band:${section}:`));

const asSection = (answer: string | null): Section | null =>
  answer === 'clinical' || answer === 'non-clinical' ? answer : null;

const suggestSection = (rows: readonly SheetRow[]): Section | null => {
  const hasNonClinical = hasSection(rows, 'non-clinical');
  if (hasNonClinical === hasSection(rows, 'clinical')) return null;
  return hasNonClinical ? 'clinical' : 'non-clinical';
};

const askRun = (
  sheet: string,
  run: readonly SheetRow[],
  all: readonly SheetRow[],
  findings: Findings,
): string | null => {
  const first = run[0];
  if (first === undefined) return null;
  const rows = `Rows ${String(first.row + 1)} to ${String((run.at(-1)?.row ?? first.row) + 1)} of sheet “${sheet}”`;
  return findings.ask({
    id: `section:${sheet}!${String(first.row + 1)}`,
    text: `${rows} hold pay bands, but no heading says which part of the workforce they are. Which is it?`,
    place: placeAt(sheet, first.row, null),
    options: [
      { value: 'non-clinical', label: 'Non-clinical' },
      { value: 'clinical', label: 'Clinical (not medical)' },
      { value: 'ignore', label: 'Leave these rows out' },
    ],
    suggestion: suggestSection(all),
  });
};

const place = (row: SheetRow, section: Section | null): SheetRow => {
  if (row.target.kind !== 'band_without_section') return row;
  if (section === null) return { ...row, target: { kind: 'heading' } };
  return { ...row, target: { kind: 'item', item: bandItem(section, row.target.band) } };
};

/** Asks once for every stretch of pay bands that stands under no heading, and puts its rows where the answer says. */
export const placeBandRuns = (sheet: string, rows: readonly SheetRow[], findings: Findings): readonly SheetRow[] => {
  const runs = [...new Set(rows.filter((row) => row.hasFigures).map(runOf))].filter((run) => run !== null);
  const sections = new Map(
    runs.map((run) => [
      run,
      asSection(
        askRun(
          sheet,
          rows.filter((row) => runOf(row) === run && row.hasFigures),
          rows,
          findings,
        ),
      ),
    ]),
  );
  return rows.map((row) => place(row, sections.get(runOf(row) ?? -1) ?? null));
};
