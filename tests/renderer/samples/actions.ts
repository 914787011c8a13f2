import { measuredIndicator } from '../../../shared/measures/from-indicators';
import { defaultSettings } from '../../../shared/reference/settings';
import { appointed, discipline } from './ratios';
import { sampleReport } from './report';
import type { Action } from '../../../shared/actions/action';
import type { ActionChange } from '../../../shared/actions/history';

const baselineOf = (indicator: 2 | 3): Action['baseline'] =>
  measuredIndicator({ kind: 'indicator', indicator, view: 'all' }, sampleReport, defaultSettings)!;

export const sampleActions: readonly Action[] = [
  {
    id: 'a1',
    reference: 'A-001',
    baseline: baselineOf(2),
    issue: appointed.words.sentence,
    change: 'Structured interviews with a trained panel for every post at bands 6 and 7.',
    why: 'The gap opens between interview and appointment.',
    owner: 'Head of recruitment',
    executive: 'Chief people officer',
    start: '2025-06-01',
    due: '2026-03-31',
    measureOfSuccess: 'Relative likelihood of 1.25 or less in the annual return.',
    targetValue: 1.25,
    testDate: '2026-05-31',
    highImpactActions: [2],
    tags: [],
    status: 'green',
    evidence: '',
    evidenceFiles: [],
    completion: null,
    notes: [{ at: '2025-09-01T09:00:00Z', text: 'First panels trained in three divisions.' }],
    createdAt: '2025-05-01T09:00:00Z',
    updatedAt: '2025-09-01T09:00:00Z',
  },
  {
    id: 'a2',
    reference: 'A-002',
    baseline: baselineOf(3),
    issue: discipline.words.sentence,
    change: 'A decision-tree check before any formal process begins.',
    why: '',
    owner: 'Head of employee relations',
    executive: 'Chief nurse',
    start: '',
    due: '2025-03-31',
    measureOfSuccess: 'Ratio inside the screen range.',
    targetValue: 1.25,
    testDate: '2025-05-31',
    highImpactActions: [6],
    tags: [],
    status: 'red',
    evidence: '',
    evidenceFiles: [],
    completion: null,
    notes: [],
    createdAt: '2025-05-01T09:00:00Z',
    updatedAt: '2025-05-02T09:00:00Z',
  },
];

export const sampleHistory: readonly ActionChange[] = [
  { at: '2025-09-02T09:00:00Z', way: 'undone', label: 'Due date', from: '2026-06-30', to: '2026-03-31' },
  { at: '2025-09-01T09:00:00Z', way: 'changed', label: 'Status', from: 'Amber: at risk', to: 'Green: on track' },
];
