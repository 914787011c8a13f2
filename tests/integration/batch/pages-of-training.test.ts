import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutsOfSection, trainingCuts } from '../../../shared/indicators/training/training-cuts';
import { sectionOfMeasure } from '../../../shared/indicators/training/training-measures';
import { ethnicGroups } from '../../../shared/reference/groups';
import { arcpDefinitions, arcpUnits } from '../../../shared/reference/outcomes-arcp';
import { versions } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { trainingWindows } from '../../../shared/reference/training-year';
import { trainingCutMeasures } from '../../../shared/report/training/training-cut-measures';
import { groupLine, numbersIn, openNorthmoor, year } from './printed-figures';
import type { Line, PrintedGroup, Northmoor } from './printed-figures';

/** As in pages.test.ts, of medical education and the register. */
let northmoor: Northmoor;

beforeAll(async () => {
  northmoor = await openNorthmoor();
}, 120_000);
afterAll(() => {
  northmoor.close();
});

describe.each(versions)('what pages and batch say of the fictional trust in the %s version', (version: Version) => {
  const shown = { year, version } as const;

  it('is the same of training: every window, definition, unit, measure, group and place', async () => {
    let numbers = 0;
    for (const window of version === 'public' ? ([5] as const) : trainingWindows)
      for (const definition of arcpDefinitions)
        for (const unit of arcpUnits) {
          const page = await northmoor.services.handlers['report.training']({ ...shown, window, definition, unit });
          const span = version === 'public' ? [] : ['--window', String(window)];
          const { training } = await northmoor.printed<{
            training: readonly (Omit<PrintedGroup, 'percent'> & { measure: string; group: string; pmq: string })[];
          }>('--version', version, ...span, '--definition', definition, '--unit', unit);
          const lines = page.sections
            .flatMap(({ measures }) => measures)
            .flatMap(({ measure, rows }) =>
              ethnicGroups.flatMap((group) =>
                rows.map((row) => [measure, group, row.pmq, row[group].count, row[group].of]),
              ),
            );
          expect(training.map(({ measure, group, pmq, count, of }) => [measure, group, pmq, count, of])).toEqual(lines);
          numbers += numbersIn(lines);
        }
    expect(numbers).toBeGreaterThan(version === 'public' ? 200 : 1000);
  }, 60_000);

  it('is the same of training by specialty, grade and every other cut', async () => {
    const wanted = { ...shown, window: 5, definition: 'regulator', unit: 'outcomes' } as const;
    const page = await northmoor.services.handlers['report.training'](wanted);
    let rowsCompared = 0;
    for (const cut of trainingCuts) {
      interface Cut {
        readonly measure: string;
        readonly sentence: string;
        readonly rows: readonly {
          part: string;
          white: PrintedGroup;
          bme: PrintedGroup;
          gap: { readonly value: number | null } | null;
        }[];
      }
      const { trainingCuts: batch } = await northmoor.printed<{ trainingCuts: readonly Cut[] }>(
        ...['--version', version, '--by-training', cut],
      );
      const measures = trainingCutMeasures(page).filter((one) => cutsOfSection[sectionOfMeasure(one)].includes(cut));
      expect(batch.map(({ measure }) => measure)).toEqual(measures);
      for (const measure of measures) {
        const of = await northmoor.services.handlers['report.trainingCut']({ ...shown, window: 5, measure, cut });
        const found = batch.find((one) => one.measure === measure);
        expect(found?.sentence).toBe(of.summary);
        expect(
          found?.rows.map(({ part, white, bme, gap }) => [
            part,
            ...groupLine(white),
            ...groupLine(bme),
            gap === null ? null : gap.value,
          ]),
        ).toEqual(
          of.rows.map(({ name, white, bme, comparison }) => [
            name,
            ...groupLine(white),
            ...groupLine(bme),
            comparison === null ? null : comparison.gap.value,
          ]),
        );
        rowsCompared += of.rows.length;
      }
    }
    expect(rowsCompared).toBeGreaterThan(10);
  }, 60_000);

  it('is the same of the register: its numbers, its lists and the skills that are not used', async () => {
    const { experts: page, accessSentence } = await northmoor.services.handlers['report.experts'](shown);
    if (page === null) throw new Error('no register');
    interface List {
      readonly items: readonly { name: string; count: number | null }[];
      readonly others: { readonly count: number | null } | null;
    }
    type Share = PrintedGroup & { readonly lower: number | null; readonly upper: number | null };
    interface Register extends Readonly<Record<'specialties' | 'languages' | 'countries' | 'firstBands', List>> {
      readonly rows: number | null;
      readonly consented: number | null;
      readonly with_specialist_skill: number | null;
      readonly skill_used_in_role: number | null;
      readonly barriers: List;
      readonly yearsOverseas: List;
      readonly skillsRecognisedGap: Share & { readonly sentence: string };
      readonly skillsRecognisedGapBySpecialty: readonly (Share & { readonly name: string })[];
      readonly completeness: readonly { field: string; said: number | null }[];
      readonly globalHealth: Share & { readonly sentence: string };
    }
    const batch = await northmoor.printed<{ experts: Register; learningAccessByQualification: { sentence: string } }>(
      ...['--version', version],
    );
    const { experts } = batch;
    expect([
      experts.rows,
      experts.consented,
      experts.with_specialist_skill,
      experts.skill_used_in_role,
      batch.learningAccessByQualification.sentence,
    ]).toEqual([page.rows.count, page.consented.count, page.withSkill.count, page.skillUsed.count, accessSentence]);
    const lists = [
      [experts.specialties, page.specialties],
      [experts.languages, page.languages],
      [experts.countries, page.countries],
      [experts.firstBands, page.firstBands],
      [experts.barriers, page.barriers],
      [experts.yearsOverseas, page.years],
    ] as const;
    const told = ({ items, others }: List): readonly Line[] => [
      ...items.map(({ name, count }) => [name, count]),
      ['others', others === null ? null : others.count],
    ];
    for (const [printedList, shownList] of lists) expect(told(printedList)).toEqual(told(shownList));
    const shareLine = ({ count, of, percent, lower, upper }: Share): Line => [count, of, percent, lower, upper];
    expect(shareLine(experts.skillsRecognisedGap)).toEqual(shareLine(page.gap));
    expect(experts.skillsRecognisedGap.sentence).toBe(page.words.gap);
    expect(experts.skillsRecognisedGapBySpecialty.map((row) => [row.name, ...shareLine(row)])).toEqual(
      page.skillGaps.map(({ name, gap }) => [name, ...shareLine(gap)]),
    );
    expect(experts.completeness.map(({ field, said }) => [field, said])).toEqual(
      page.completeness.map(({ field, count }) => [field, count]),
    );
    expect(shareLine(experts.globalHealth)).toEqual(shareLine(page.answers.globalHealth));
    expect(numbersIn(lists.flatMap(([, list]) => told(list)))).toBeGreaterThan(20);
  });
});
