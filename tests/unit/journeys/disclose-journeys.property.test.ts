import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseJourneys, discloseLeftOut } from '../../../shared/disclosure/journeys/disclose-journeys';
import type { DisclosedJourneys } from '../../../shared/disclosure/journeys/disclose-journeys';
import { safeSteps } from '../../../shared/disclosure/journeys/safe-steps';
import { journeyMeasures } from '../../../shared/indicators/journeys/first-two-years';
import { joinersOf } from '../../../shared/indicators/journeys/joiners';
import { countJourneys } from '../../../shared/indicators/journeys/journey-counts';
import { educations } from '../../../shared/indicators/journeys/journey-records';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildJourneys } from '../../../shared/report/build-journeys';
import { rangeByYalps } from '../disclosure/by-yalps';
import type { Cell, Sum } from '../../../shared/disclosure/types';
import type { Joiner } from '../../../shared/indicators/journeys/joiners';
import { anyRecords, person, recordsOf } from './people';

const policy = { version: 'restricted', threshold: 5, isBoardShown: true } as const;
const thresholds = fc.constantFrom(5, 10);
const lastYear = 2025;

/** One kind of life: years that can be followed, when it ended and how, and whether the person stayed two years. */
interface Life {
  readonly span: number;
  readonly end: number;
  readonly isPromoted: boolean;
  readonly isStayer: boolean;
}

const lifeOf = ({ cohort, promotedBy, bandKnownTo, seenTo }: Joiner): Life => ({
  span: lastYear - cohort,
  end: (promotedBy ?? bandKnownTo) - cohort,
  isPromoted: promotedBy !== null,
  isStayer: seenTo - cohort >= 2,
});

/** Every kind of life that is possible, for a reader who knows how journeys are counted. */
const lives: readonly Life[] = [0, 1, 2, 3, 4].flatMap((span) =>
  Array.from({ length: span + 1 }, (_, end) => end).flatMap((end) => [
    { span, end, isPromoted: false, isStayer: end >= 2 },
    ...(end === 0 ? [] : [{ span, end, isPromoted: true, isStayer: end >= 2 }]),
    ...(end === 1 && span >= 2 ? [{ span, end, isPromoted: true, isStayer: true }] : []),
  ]),
);

const idOf = ({ span, end, isPromoted, isStayer }: Life): string =>
  `of ${String(span)}: ${isPromoted ? 'up' : 'out'} at ${String(end)}${isStayer ? ', stayed' : ''}`;

type Kinds = Readonly<Record<string, (life: Life) => boolean>>;

/** Numbers that stand for people, printed or to be worked out: each is a sum of kinds of life. */
const kinds: Kinds = {
  joiners: () => true,
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((time) => [
      [`at risk ${String(time)}`, ({ end }: Life) => end >= time],
      [`up ${String(time)}`, ({ end, isPromoted }: Life) => end === time && isPromoted],
      [`no longer followed after ${String(time)}`, ({ end, isPromoted }: Life) => end === time && !isPromoted],
    ]),
  ),
  'never followed': ({ end }) => end === 0,
  'followed two years': ({ span }) => span >= 2,
  left: ({ span, isStayer }) => span >= 2 && !isStayer,
  stayed: ({ span, isStayer }) => span >= 2 && isStayer,
  'up at once and stayed': ({ span, end, isPromoted, isStayer }) => span >= 2 && end === 1 && isPromoted && isStayer,
};

/** The numbers of a group that are printed, by kind. */
const printedOf = ({ joiners, steps, shares }: DisclosedJourneys): ReadonlySet<string> => {
  const known = new Set<string>();
  if (!joiners.isHidden) known.add('joiners');
  for (const { time } of steps) {
    known.add(`at risk ${String(time)}`);
    known.add(`up ${String(time)}`);
  }
  if (journeyMeasures.some((measure) => shares[measure].of !== null)) known.add('followed two years');
  if (shares.leaving.count !== null) known.add('left');
  return known;
};

describe('what may be shown of journeys', () => {
  it('gives back no small number by linear bounds, of the curve, of leaving or of both together', () => {
    fc.assert(
      fc.property(anyRecords, thresholds, fc.constantFrom(...educations), (records, threshold, education) => {
        const counts = countJourneys(records);
        const own = joinersOf(records.people)
          .joiners.filter((joiner) => joiner.education === education)
          .map(lifeOf);
        const shown = discloseJourneys(counts, education, { ...policy, threshold });
        const printed = printedOf(shown);
        const valueOf = (is: (life: Life) => boolean): number => own.filter(is).length;
        const cells: readonly Cell[] = [
          ...lives.map((life) => ({ id: idOf(life), value: valueOf((one) => idOf(one) === idOf(life)) })),
          ...Object.entries(kinds).map(([id, is]) => ({ id, value: valueOf(is) })),
        ];
        const sums: readonly Sum[] = Object.entries(kinds).map(([id, is]) => ({
          total: id,
          parts: lives.filter(is).map(idOf),
        }));
        const hidden = cells.map(({ id }) => id).filter((id) => !printed.has(id));
        for (const id of Object.keys(kinds)) {
          const value = cells.find((cell) => cell.id === id)?.value ?? 0;
          if (value === 0 || value >= threshold) continue;
          expect(printed.has(id), `${id} = ${String(value)} is printed`).toBe(false);
          const { lower, upper } = rangeByYalps({ cells, sums }, hidden, id, () => 0);
          expect(upper - lower, `${id} lies between ${String(lower)} and ${String(upper)}`).toBeGreaterThanOrEqual(
            threshold,
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('prints no number below the threshold, nor one beside another that leaves one', () => {
    fc.assert(
      fc.property(anyRecords, thresholds, (records, threshold) => {
        const counts = countJourneys(records);
        for (const education of educations) {
          const { joiners, steps, shares } = discloseJourneys(counts, education, { ...policy, threshold });
          const numbers = [
            joiners.count ?? 0,
            ...steps.flatMap(({ atRisk, events }) => [atRisk, events, atRisk - events]),
            ...journeyMeasures.flatMap((measure) => {
              const { count, of } = shares[measure];
              return count === null || of === null
                ? []
                : [count, of, of - count, joiners.count === null ? 0 : joiners.count - of];
            }),
          ];
          for (const number of numbers) expect(number === 0 || number >= threshold, String(number)).toBe(true);
        }
      }),
    );
  });

  it('shows what it shows exactly, and all of it without a threshold', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counts = countJourneys(records);
        for (const education of educations) {
          const all = discloseJourneys(counts, education, { ...policy, threshold: 0 });
          expect(journeyMeasures.every((measure) => !all.shares[measure].isHidden)).toBe(true);
          const some = discloseJourneys(counts, education, policy);
          expect(all.steps.slice(0, some.steps.length)).toEqual(some.steps);
          for (const measure of journeyMeasures)
            if (!some.shares[measure].isHidden) expect(some.shares[measure]).toEqual(all.shares[measure]);
        }
      }),
    );
  });

  it('computes nothing from what it hides: no comparison without both sides', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const report = buildJourneys({
          counts: countJourneys(records),
          year: 2025,
          version: 'public',
          settings: defaultSettings,
        });
        for (const { groups, comparison, alike } of report.shares) {
          const isHidden = groups.uk.isHidden || groups.international.isHidden;
          expect(comparison === null).toBe(isHidden);
          if (isHidden) expect(alike).toBeNull();
        }
        const steps = report.groups.filter(({ education }) => education !== 'unknown').map((group) => group.steps);
        expect(report.promotion.comparison === null).toBe(steps.some((own) => own.length === 0));
      }),
    );
  });

  it('ends a curve at the first step that is not safe, whatever follows', () => {
    const rows = [
      { time: 1, atRisk: 50, events: 6 },
      { time: 2, atRisk: 30, events: 2 },
      { time: 3, atRisk: 20, events: 6 },
    ];
    expect(safeSteps(60, rows, 5)).toEqual(rows.slice(0, 1));
    expect(safeSteps(53, rows, 5)).toEqual([]);
    expect(safeSteps(60, rows, 0)).toEqual(rows);
    expect(safeSteps(9, [{ time: 1, atRisk: 9, events: 0 }], 5)).toEqual([]);
  });

  it('hides a small group whole, and small numbers of who is left out', () => {
    const few = recordsOf([person(2021, ['5', '6']), person(2021, ['Consultants'])]);
    const counts = countJourneys(few);
    const shown = discloseJourneys(counts, 'uk', policy);
    expect(shown.joiners).toEqual({ count: null, isHidden: true });
    expect(shown.steps).toEqual([]);
    expect(journeyMeasures.every((measure) => shown.shares[measure].isHidden)).toBe(true);
    expect(discloseLeftOut(counts, policy)).toMatchObject({
      medical_grade: { count: null, isHidden: true },
      no_band: { count: 0, isHidden: false },
    });
  });
});
