import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/actions/action';
import { missingFields } from '../../../shared/actions/complete';
import { buildLedger } from '../../../shared/actions/ledger';
import type { LedgerInput } from '../../../shared/actions/ledger';
import { withoutNumbers } from '../../../shared/measures/mask';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import { defaultSettings } from '../../../shared/reference/settings';
import { gap, inYear, ratio } from '../measures/figures';

const baseline = ratio(1.4277, 1.2783, 1.5946);

const action = (reference: string, over: Partial<Action> = {}): Action => ({
  id: reference,
  reference,
  issue: 'An issue',
  change: 'A change',
  why: '',
  owner: 'Head of recruitment',
  executive: '',
  start: '',
  due: '2026-03-31',
  measureOfSuccess: 'It reaches the target.',
  targetValue: 1.25,
  testDate: '2026-06-30',
  highImpactActions: [],
  tags: [],
  status: 'green',
  evidence: '',
  evidenceFiles: [],
  completion: null,
  baseline,
  notes: [],
  createdAt: '2025-05-01T00:00:00Z',
  updatedAt: '2025-05-01T00:00:00Z',
  ...over,
});

const ledger = (
  actions: readonly Action[],
  later: Readonly<Record<number, MeasuredFigure | null>>,
  over: Partial<LedgerInput> = {},
) =>
  buildLedger({
    actions,
    notHeld: [],
    years: [2025, ...Object.keys(later).map(Number)],
    measure: (_ref, year) => {
      const figure = later[year] ?? null;
      return figure === null ? null : inYear(figure, year);
    },
    history: () => [],
    settings: defaultSettings,
    version: 'restricted',
    until: null,
    today: '2026-09-01',
    ...over,
  });

describe('the ledger', () => {
  it('measures each action in every year after its baseline, and takes the newest with a figure', () => {
    const { lines } = ledger([action('A-001')], { 2026: ratio(1.1, 0.95, 1.27), 2027: null });
    expect(lines[0]?.entries.map(({ year, verdict }) => [year, verdict])).toEqual([
      [2026, 'towards'],
      [2027, 'not_held'],
    ]);
    expect(lines[0]?.latest).toMatchObject({ year: 2026, verdict: 'towards', reached: { isReached: true } });
    expect(
      ledger([action('A-001')], { 2026: baseline, 2027: baseline }, { until: 2026 }).lines[0]?.entries,
    ).toHaveLength(1);
  });

  it('has nothing to say before a later year is held, also of a baseline of the same year', () => {
    const { lines, counts, headline } = ledger([action('A-001')], {}, { today: '2025-06-01' });
    expect(lines[0]).toMatchObject({ entries: [], latest: null, isOverdue: false });
    expect(counts).toMatchObject({ measures: 1, notYet: 1, overdue: 0 });
    expect(headline).toBe('No measure moved towards its target, one has no later year yet.');
  });

  it('puts overdue tests first, then what moved, what did not, and what cannot be said', () => {
    const of = (reference: string, from: MeasuredFigure, over: Partial<Action> = {}) =>
      action(reference, { baseline: from, testDate: '2027-06-30', ...over });
    const actions = [
      of('A-001', ratio(1.3, 0.4, 4)),
      of('A-002', withoutNumbers(baseline)),
      of('A-003', baseline),
      of('A-004', ratio(0.7, 0.65, 0.75), { targetValue: 0.9 }),
      of('A-005', baseline, { testDate: '2027-03-31' }),
      of('A-006', baseline, { testDate: '2026-12-31' }),
    ];
    const measure: LedgerInput['measure'] = (_ref, year) =>
      year === 2026 ? inYear(ratio(1.02, 0.9, 1.15), year) : null;
    const { lines, counts, headline } = ledger(actions, { 2026: null }, { measure, today: '2027-05-01' });
    // The test of 31 March 2027 asks for the figure of 2027; that of December 2026 for 2026, which is held.
    expect(lines.map((line) => [line.action.reference, line.isOverdue, line.latest?.verdict])).toEqual([
      ['A-005', true, 'towards'],
      ['A-003', false, 'towards'],
      ['A-004', false, 'towards'],
      ['A-006', false, 'towards'],
      ['A-001', false, 'not_moved'],
      ['A-002', false, 'hidden'],
    ]);
    expect(counts).toEqual({ measures: 6, towards: 4, away: 0, notMoved: 1, cannotSay: 1, notYet: 0, overdue: 1 });
    expect(headline).toBe(
      '4 of 6 measures moved towards their target, one did not move, of one it cannot be said. 1 test is overdue.',
    );
  });

  it('reads no clock: with the date set back nothing is overdue, and a completed action never is', () => {
    const late = { testDate: '2026-06-30' };
    expect(ledger([action('A-001', late)], {}).lines[0]?.isOverdue).toBe(true);
    expect(ledger([action('A-001', late)], {}, { today: '2020-01-01' }).lines[0]?.isOverdue).toBe(false);
    expect(ledger([action('A-001', { ...late, status: 'blue' })], {}).lines[0]?.isOverdue).toBe(false);
    expect(ledger([action('A-001', { testDate: '' })], {}).lines[0]?.isOverdue).toBe(false);
  });

  it('says that a target was met from the start, that a baseline is not held, and that years overlap', () => {
    expect(ledger([action('A-001', { targetValue: 1.5 })], {}).lines[0]?.isTargetMetBefore).toBe(true);
    expect(ledger([action('A-001')], {}, { notHeld: ['A-001'] }).lines[0]?.isBaselineHeld).toBe(false);
    const training: MeasuredFigure = {
      ...gap(-7, -9, -5),
      ref: { kind: 'training', measure: 'exam_pass', window: 5, place: 'all' },
    };
    expect(ledger([action('A-001', { baseline: training })], {}).lines[0]?.overlapSentence).toContain('four of them');
  });

  it('calls a target not reached by a figure that went past equal', () => {
    const [line] = ledger([action('A-001')], { 2026: ratio(0.6, 0.5, 0.72) }).lines;
    expect(line?.latest).toMatchObject({
      verdict: 'reversed',
      reached: { isReached: false, isSupported: false },
      targetSentence: expect.stringContaining('beyond equal'),
    });
  });

  it('takes no figure for a new one that holds nothing of its year', () => {
    const stale = { ...ratio(1.1, 0.95, 1.27), holdsYear: false };
    expect(ledger([action('A-001')], { 2026: stale }).lines[0]?.latest).toMatchObject({
      verdict: 'not_held',
      figure: null,
    });
  });
});

describe('a completed action', () => {
  const fields = (over: Partial<Action>) =>
    missingFields(action('A-001', { status: 'blue', ...over }), true).map(({ field }) => field);

  it('needs its measured result, or the reason why there is none', () => {
    expect(fields({})).toEqual(['completion']);
    expect(fields({ completion: { kind: 'not_measured', reason: '  ' } })).toEqual(['completion']);
    expect(fields({ completion: { kind: 'not_measured', reason: 'The survey was not run.' } })).toEqual([]);
    expect(fields({ completion: { kind: 'measured', figure: baseline } })).toEqual([]);
  });
});
