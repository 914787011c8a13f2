import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultYearDates } from '../../../shared/reference/year-dates';
import { planBackFrom, stageStates, startingStages, usualPublication } from '../../../shared/year/plan';

const dues = (year: number, publication?: string) => startingStages(year, publication).map(({ id, due }) => [id, due]);

describe('the plan of a year', () => {
  it('goes back from publication on 31 October, and never falls on a weekend', () => {
    expect(dues(2025)).toEqual([
      ['snapshot', '2025-03-31'],
      ['data', '2025-05-16'],
      // 31 May 2025 is a Saturday.
      ['return', '2025-05-30'],
      ['network', '2025-09-05'],
      ['committee', '2025-09-26'],
      ['board', '2025-10-17'],
      ['publish', '2025-10-31'],
    ]);
  });

  it('keeps the snapshot on 31 March, the order of the stages and working days, whatever the day of publication', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (later) => {
        const publication = new Date(Date.UTC(2026, 8, 15) + later * 86_400_000).toISOString().slice(0, 10);
        const stages = startingStages(2026, publication);
        expect(stages[0]?.due).toBe('2026-03-31');
        expect(stages.at(-1)?.due).toBe(publication);
        const days = stages.map(({ due }) => due);
        expect([...days].sort()).toEqual(days);
        for (const { due } of stages.slice(1, -1))
          expect([0, 6]).not.toContain(new Date(`${due}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('moves with publication, except what is finished or was added', () => {
    const [snapshot, data, ...rest] = startingStages(2025);
    if (snapshot === undefined || data === undefined) throw new Error('no stages');
    const own = { id: 'own', title: 'Governors', due: '2025-08-01', role: 'Chair', signOff: null };
    const done = { ...data, signOff: { on: '2025-05-12', role: 'EDI lead', note: '' } };
    const moved = planBackFrom([snapshot, done, ...rest, own], 2025, '2025-09-30');
    expect(moved.map(({ id, due }) => [id, due])).toEqual([
      ['snapshot', '2025-03-31'],
      ['data', '2025-05-16'],
      ['return', '2025-04-30'],
      ['network', '2025-08-05'],
      ['committee', '2025-08-26'],
      ['board', '2025-09-16'],
      ['publish', '2025-09-30'],
      ['own', '2025-08-01'],
    ]);
  });

  it('takes the days that the settings fix, and goes back from their day of publication for the others', () => {
    const dates = { ...defaultYearDates, submitted: '05-31', board: '11-20', published: '11-30' };
    expect(usualPublication(2025, dates)).toBe('2025-11-30');
    expect(startingStages(2025, usualPublication(2025, dates), dates).map(({ id, due }) => [id, due])).toEqual([
      ['snapshot', '2025-03-31'],
      ['data', '2025-06-16'],
      ['return', '2025-05-31'],
      ['network', '2025-10-03'],
      ['committee', '2025-10-24'],
      ['board', '2025-11-20'],
      ['publish', '2025-11-30'],
    ]);
    expect(usualPublication(2025, { ...dates, published: '' })).toBe('2025-10-31');
  });

  it('says what is done, overdue, next and later; a stage is not overdue on its day', () => {
    const stages = startingStages(2025).map((stage) =>
      stage.id === 'snapshot' ? { ...stage, signOff: { on: '2025-04-01', role: 'EDI lead', note: '' } } : stage,
    );
    expect(stageStates(stages, '2025-05-20')).toEqual(['done', 'overdue', 'next', 'later', 'later', 'later', 'later']);
    expect(stageStates(stages, '2025-05-16')[1]).toBe('next');
    expect(stageStates(stages, '2025-12-01').filter((state) => state === 'overdue')).toHaveLength(6);
  });
});
