import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseExperts } from '../../../shared/disclosure/experts/disclose-experts';
import { expertsTable } from '../../../shared/disclosure/experts/experts-table';
import { discloseRequests } from '../../../shared/disclosure/experts/disclose-requests';
import { requestsTable } from '../../../shared/disclosure/experts/requests-table';
import type { ShownRequests } from '../../../shared/disclosure/experts/disclose-requests';
import { dropSmall, poolSmall } from '../../../shared/disclosure/experts/pool-small';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import type { Table } from '../../../shared/disclosure/types';
import { suppress } from '../../../shared/disclosure/suppress';
import type { RequestCounts } from '../../../shared/indicators/experts/request-counts';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import { defaultSettings } from '../../../shared/reference/settings';
import { versions } from '../../../shared/reference/settings';
import { countsOf, people } from '../experts/register';

const small = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** Any register, counted from people, so that all its lists agree. */
const registers = fc.tuple(people, small).map(([all, refused]) => countsOf(all, refused));

const isSmall = (count: number | null, threshold: number): boolean => count !== null && count > 0 && count < threshold;

/** Every hidden cell could be anything in a range as wide as the threshold, to a reader who has all that is shown. */
const expectProtected = (table: Table, threshold: number): void => {
  const { cells, unprotected } = suppress(table, { threshold });
  if (unprotected.length > 0) return;
  const hidden = cells.filter(({ status }) => status === 'hidden').map(({ id }) => id);
  for (const id of hidden) {
    const { lower, upper } = feasibleRange(table, hidden, id);
    expect(upper - lower, id).toBeGreaterThanOrEqual(threshold);
  }
};

describe.each(versions)('the register in the %s version', (version) => {
  const policy = policyOf(version, defaultSettings);
  const { threshold } = policy;

  it('shows no small number, nor what would give one back', () => {
    fc.assert(
      fc.property(registers, (counts) => {
        const shown = discloseExperts(counts, policy);
        const lists = [
          shown.specialties,
          shown.countries,
          shown.firstBands,
          shown.years,
          shown.seniorities,
          shown.entryRoutes,
          shown.languages,
          shown.barriers,
        ];
        const answers = Object.values(shown.answers);
        const shares = [...answers, ...shown.skillGaps.map(({ gap }) => gap)];
        const numbers = [
          shown.rows,
          shown.consented,
          shown.withSkill,
          shown.skillUsed,
          ...lists.flatMap(({ items, others }) => [...items, ...(others === null ? [] : [others])]),
          ...shown.clinicalLanguages,
          ...shown.completeness,
          ...(shown.seniorityByBand?.rows.flatMap(({ cells }) => cells) ?? []),
          ...shares,
        ].map(({ count }) => count);
        for (const number of [...numbers, shown.gap.count])
          expect(isSmall(number, threshold), String(number)).toBe(false);
        const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
        for (const rest of [
          difference(shown.rows.count, shown.consented.count),
          difference(shown.consented.count, shown.withSkill.count),
          difference(shown.gap.of, shown.gap.count),
          difference(shown.withSkill.count, shown.gap.of),
          ...shown.completeness.map(({ count }) => difference(shown.consented.count, count)),
          ...shares.map(({ count, of }) => difference(of, count)),
          ...answers.map(({ of }) => difference(shown.consented.count, of)),
          ...lists.slice(6).flatMap(({ items }) => items.map(({ count }) => difference(shown.consented.count, count))),
        ])
          expect(isSmall(rest, threshold), String(rest)).toBe(false);
        expectProtected(expertsTable(counts, threshold), threshold);
      }),
      { numRuns: 60 },
    );
  });

  it('says of nearly every register how many consent: every list hangs on it', () => {
    const sample = fc.sample(people, { numRuns: 120, seed: 3 }).filter((all) => all.length >= 40);
    const silent = sample.filter((all) => discloseExperts(countsOf(all, 20), policy).consented.isHidden);
    expect(sample.length).toBeGreaterThan(40);
    expect(silent.length / sample.length).toBeLessThan(0.05);
  });

  it('gives no hidden total back as the sum of a list', () => {
    fc.assert(
      fc.property(registers, (counts) => {
        const { consented, withSkill, specialties, countries } = discloseExperts(counts, policy);
        for (const [total, { items, others }] of [
          [withSkill, specialties],
          [consented, countries],
        ] as const) {
          const parts = [...items, ...(others === null ? [] : [others])];
          if (total.isHidden && parts.length > 0) expect(parts.some(({ isHidden }) => isHidden)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows of learning requests no small number, nor what would give one back', () => {
    const counts = fc
      .tuple(small, small, small, fc.nat(100), fc.nat(100), fc.boolean(), fc.nat(100))
      .map(([approved, refused, open, funded, attended, isSaid, budget]): RequestCounts => {
        const part = (share: number) => (isSaid ? Math.round((approved * share) / 100) : null);
        const paid = part(funded);
        const given = paid === null ? null : { pounds: paid * 350, requests: paid, people: paid };
        const noBudget = Math.round((refused * budget) / 100);
        const reasons = isSaid ? { no_budget: noBudget, staffing: Math.floor((refused - noBudget) / 2) } : {};
        const asked = approved + refused + open;
        const days = Array.from({ length: approved }, (_, at) => at);
        return { asked, approved, refused, funded: paid, attended: part(attended), given, reasons, days };
      });
    fc.assert(
      fc.property(counts, counts, counts, (white, bme, unknown) => {
        const shown = discloseRequests({ kind: 'cpd_funding', groups: { white, bme, unknown } }, policy);
        const all: readonly ShownRequests[] = [shown.groups.white, shown.groups.bme, shown.groups.unknown];
        for (const group of all) {
          const { asked, approved } = group;
          if (asked.count !== null && approved.count !== null)
            expect(isSmall(asked.count - approved.count, threshold)).toBe(false);
          const numbers = [asked, approved, group.refused, group.funded, group.attended, ...group.reasons];
          for (const each of numbers) expect(isSmall(each?.count ?? null, threshold)).toBe(false);
          if (group.approved.isHidden || group.refused.isHidden) expect(group.approvalPercent).toBeNull();
        }
        const isHidden = [shown.groups.white, shown.groups.bme].some(
          (each) => each.approved.isHidden || each.refused.isHidden,
        );
        if (isHidden)
          expect([shown.approval.gap.value, shown.approval.ratio.value, shown.approval.finding]).toEqual([
            null,
            null,
            'too_few',
          ]);
        for (const each of [white, bme, unknown]) expectProtected(requestsTable(each), threshold);
      }),
      { numRuns: 200 },
    );
  });
});

describe('small names', () => {
  it('are pooled with as many as it takes, and none is pooled alone', () => {
    const of = (...counts: readonly number[]) => counts.map((count, at) => ({ name: names[at] ?? '', count }));
    expect(poolSmall(of(20, 9, 3, 2, 1), 5)).toEqual({ items: of(20, 9), others: 6 });
    expect(poolSmall(of(20, 9, 3), 5)).toEqual({ items: of(20), others: 12 });
    expect(poolSmall(of(20, 9, 1, 1), 5)).toEqual({ items: of(20), others: 11 });
    expect(poolSmall(of(20, 9), 5)).toEqual({ items: of(20, 9), others: null });
    expect(poolSmall(of(3), 0)).toEqual({ items: of(3), others: null });
    expect(dropSmall(of(20, 3, 1, 0), 5)).toEqual({ items: of(20), dropped: 2 });
  });
});
