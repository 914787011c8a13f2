import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseTraining, trainingTable } from '../../../shared/disclosure/figures/disclose-training';
import type { DisclosedFigure } from '../../../shared/disclosure/figures/disclose-training';
import type { Table } from '../../../shared/disclosure/types';
import { figurePlaces, partsOfSections } from '../../../shared/indicators/training/training-figures';
import type { TrainingCounts } from '../../../shared/indicators/training/training-counts';
import type { SectionParts } from '../../../shared/indicators/training/training-parts';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { EthnicGroup } from '../../../shared/reference/groups';
import { buildTrainingReport } from '../../../shared/report/training/build-training-report';
import { defaultSettings } from '../../../shared/reference/settings';
import { arcpDefinitions } from '../../../shared/reference/outcomes-arcp';
import { rangeToReader } from '../disclosure/range-to-reader';
import { anyTraining } from './arbitraries';

const policy = { version: 'restricted', threshold: 5, isBoardShown: true } as const;
const few = { numRuns: 40 };

/**
 * What a reader of the output knows: only the printed numbers. Everything else of the table is hidden to him, the counts nobody prints too.
 */
const hiddenToReader = (
  table: Table,
  parts: SectionParts,
  group: EthnicGroup,
  figures: readonly DisclosedFigure[],
): readonly string[] => {
  const known = new Set<string>();
  for (const { measure, count, rest, of } of parts.measures) {
    for (const pmq of figurePlaces) {
      const figure = figures.find((each) => each.measure === measure && each.group === group && each.pmq === pmq)!;
      if (figure.count !== null) known.add(`${count} @ ${pmq}`);
      if (figure.of !== null) known.add(`${of} @ ${pmq}`);
      if (figure.count !== null && figure.of !== null) known.add(`${rest} @ ${pmq}`);
    }
  }
  return table.cells.map(({ id }) => id).filter((id) => !known.has(id));
};

const expectProtected = (counts: TrainingCounts, threshold: number): void => {
  const figures = discloseTraining(counts, { ...policy, threshold });
  for (const parts of Object.values(partsOfSections(counts))) {
    for (const group of ethnicGroups) {
      const table = trainingTable(parts, group);
      const hidden = hiddenToReader(table, parts, group, figures);
      const hiddenSet = new Set(hidden);
      for (const { id, value } of table.cells) {
        if (value === 0 || value >= threshold) continue;
        expect(hiddenSet.has(id), `${id} = ${String(value)} is printed`).toBe(true);
        const { lower, upper } = rangeToReader(table, hidden, id, threshold);
        expect(upper - lower, `${id} lies between ${String(lower)} and ${String(upper)}`).toBeGreaterThanOrEqual(
          threshold - 1e-6,
        );
      }
    }
  }
};

describe('what may be shown of medical education', () => {
  it('recovers no small count by linear bounds: of any measure, definition, place or what is between two of them', () => {
    fc.assert(
      fc.property(anyTraining, fc.constantFrom(5, 10), (counts, threshold) => {
        expectProtected(counts, threshold);
      }),
      few,
    );
  }, 60_000);

  it('shows what it shows exactly', () => {
    fc.assert(
      fc.property(anyTraining, (counts) => {
        const exact = discloseTraining(counts, { ...policy, threshold: 0 });
        expect(exact.some(({ isHidden }) => isHidden)).toBe(false);
        const shown = discloseTraining(counts, policy);
        expect(shown).toHaveLength(exact.length);
        shown.forEach((figure) => {
          const { measure, group, pmq } = figure;
          const { count, of } = exact.find((f) => f.measure === measure && f.group === group && f.pmq === pmq)!;
          expect([count, null]).toContain(figure.count);
          expect([of, null]).toContain(figure.of);
          expect(figure.isHidden).toBe(figure.count === null);
        });
      }),
      few,
    );
  }, 60_000);

  it('hides the same whichever definition is shown, and no figure is made of hidden counts', () => {
    fc.assert(
      fc.property(anyTraining, (counts) => {
        for (const definition of arcpDefinitions) {
          const report = buildTrainingReport({
            organisation: 'Sample',
            counts,
            year: 2025,
            window: 1,
            definition,
            unit: 'outcomes',
            version: 'restricted',
            settings: defaultSettings,
          });
          const figures = discloseTraining(counts, policy);
          for (const { measure, rows, stratified } of report.sections.flatMap(({ measures }) => measures)) {
            for (const row of rows) {
              for (const group of ethnicGroups) {
                const figure = figures.find((f) => f.measure === measure && f.group === group && f.pmq === row.pmq);
                expect(row[group]).toMatchObject({ count: figure?.count, of: figure?.of, isHidden: figure?.isHidden });
              }
              const isWhole = !row.white.isHidden && !row.bme.isHidden;
              expect(row.comparison !== null).toBe(isWhole);
            }
            const places = rows.filter(({ pmq }) => ['UK', 'EEA', 'IMG'].includes(pmq));
            expect(stratified !== null).toBe(places.every(({ comparison }) => comparison !== null));
          }
        }
      }),
      few,
    );
  }, 60_000);
});
