import type { Action } from '../../../../shared/actions/action';
import type { MeasureRef } from '../../../../shared/measures/measure-ref';

export const indicatorRef = (indicator: 2 | 3 | 7): MeasureRef => ({ kind: 'indicator', indicator, view: 'all' });

/** An action of the tests; only what a test is about is told to it. */
export const action = (number: number, over: Partial<Action> = {}, ref: MeasureRef = indicatorRef(2)): Action => ({
  id: `a${String(number)}`,
  reference: `A-${String(number).padStart(3, '0')}`,
  issue: `Issue ${String(number)}`,
  change: '',
  why: '',
  owner: 'Head of recruitment',
  executive: '',
  start: '',
  due: '2027-03-31',
  measureOfSuccess: 'It reaches the target',
  targetValue: 1.25,
  testDate: '2027-06-30',
  highImpactActions: [],
  tags: [],
  status: 'amber',
  evidence: '',
  evidenceFiles: [],
  completion: null,
  baseline: {
    ref,
    year: 2025,
    unit: 'ratio',
    value: 1.43,
    lower: 1.28,
    upper: 1.59,
    parity: 1,
    worse: 'higher',
    finding: 'unlikely_chance',
    isHidden: false,
    hasLowNumbers: false,
    sides: [],
    definition: [],
    basis: null,
    holdsYear: true,
  },
  notes: [],
  createdAt: '2026-04-01T09:00:00Z',
  updatedAt: '2026-04-01T09:00:00Z',
  ...over,
});

export const referencesOf = (actions: readonly Action[]): readonly string[] =>
  actions.map(({ reference }) => reference);
