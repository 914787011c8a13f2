import type { Action } from '../../../shared/actions/action';
import { withoutNumbers } from '../../../shared/measures/mask';

const recruitment: Action = {
  id: 'a1',
  reference: 'A-001',
  issue: 'White shortlisted applicants are more likely to be appointed than BME applicants — “the panel gap” 🙂',
  change: '=cmd|calc: every panel for band 7 and above has two trained members\nand scores before it speaks.',
  why: 'Scores given before discussion follow the criteria more closely.',
  owner: 'Head of Resourcing',
  executive: 'Chief People Officer',
  start: '2025-07-01',
  due: '2026-03-31',
  measureOfSuccess: 'Relative likelihood of appointment from shortlisting at or below the target.',
  targetValue: 1.25,
  testDate: '2026-06-30',
  highImpactActions: [2, 1],
  tags: [],
  status: 'amber',
  evidence: '',
  evidenceFiles: ['panels.xlsx'],
  completion: null,
  baseline: {
    ref: { kind: 'indicator', indicator: 2, view: 'all' },
    year: 2025,
    unit: 'ratio',
    value: 1.4277,
    lower: 1.2783,
    upper: 1.5946,
    parity: 1,
    worse: 'higher',
    finding: 'unlikely_chance',
    isHidden: false,
    hasLowNumbers: false,
    sides: [
      { label: 'White', count: 742, of: 3214, percent: 23.0865 },
      { label: 'BME', count: 391, of: 2418, percent: 16.1704 },
    ],
    definition: [],
    basis: '',
    holdsYear: true,
  },
  notes: [
    { at: '2025-08-12T09:00:00Z', text: 'Training written.\u0000\u0008 42 of 60 panel members trained.' },
    { at: '2025-10-02T09:00:00Z', text: '- 55 of 60 trained\n- first scores reviewed' },
  ],
  createdAt: '2025-06-01T09:00:00Z',
  updatedAt: '2025-10-02T09:00:00Z',
};

const hiddenBaseline: Action = {
  ...recruitment,
  id: 'a2',
  reference: 'A-002',
  issue: 'Few BME staff access training',
  change: 'Managers offer a development talk to each member of staff.',
  status: 'red',
  due: '',
  testDate: '',
  targetValue: null,
  highImpactActions: [],
  tags: [],
  notes: [],
  completion: { kind: 'not_measured', reason: 'The learning system was replaced.' },
  baseline: withoutNumbers({
    ...recruitment.baseline,
    ref: { kind: 'indicator', indicator: 4, view: 'all' },
  }),
};

export const sampleActions: readonly Action[] = [recruitment, hiddenBaseline];
