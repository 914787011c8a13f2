import type { PlanEdits, PlanPreview } from '../../../shared/ipc/replies/plans';
import type { PlanDraft } from '../../../shared/plan-file/plan-draft';
import type { PlanRow } from '../../../shared/plan-file/plan-row.types';

const row: PlanRow = {
  id: 'Table 1:2',
  place: { sheet: 'Table 1', row: 2 },
  metricWords: 'Metric 2',
  indicators: [2],
  issue: 'Fewer are appointed',
  change: 'Panels write down reasons',
  measureOfSuccess: '',
  owner: 'Jane Example',
  executive: '',
  start: '',
  due: '2026-03-31',
  dueWords: '',
  statusWords: 'Complete',
  fill: null,
  progress: 'Begun in May',
};

export const samplePlan: PlanPreview = {
  kind: 'plan',
  planId: 'plan-1',
  fileName: 'Plan 2025.docx',
  remarks: [],
  rows: [
    row,
    {
      ...row,
      id: 'Table 1:3',
      place: { sheet: 'Table 1', row: 3 },
      change: 'Mentors',
      owner: 'EDI lead',
      dueWords: 'ongoing',
      due: '',
    },
  ],
  questions: {
    people: [{ words: 'Jane Example', rows: 1 }],
    statuses: [{ id: 'words:Complete', kind: 'words', words: 'Complete', suggestion: 'blue', rows: 2 }],
  },
  columns: [
    { sheet: 'Table 1', header: 'Metric', field: 'metric' },
    { sheet: 'Table 1', header: 'Budget', field: null },
  ],
  leftOut: [{ place: { sheet: 'Table 1', row: 4 }, words: 'Total 2', reason: 'total' }],
};

const change = { reference: 'A-001', field: 'owner' as const, ours: 'Head of people', theirs: 'Head of recruitment' };

export const sampleEdits: PlanEdits = {
  kind: 'edits',
  planId: 'plan-2',
  fileName: 'Action plan to edit.xlsx',
  remarks: [],
  exportedAt: '2026-04-01T10:00:00.000Z',
  rows: [],
  questions: { people: [], statuses: [] },
  taken: [{ ...change, key: 'A-001.why', field: 'why', ours: '', theirs: 'It is read by others' }],
  kept: [{ ...change, key: 'A-001.issue', field: 'issue' }],
  conflicts: [{ ...change, key: 'A-001.owner' }],
  refused: [{ reference: 'A-001', field: 'due', theirs: 'soon', reason: 'It is no day' }],
  notes: [{ reference: 'A-001', text: 'Panels are trained' }],
  missing: [{ reference: 'A-002', issue: 'Cases' }],
};

export const sampleDrafts: readonly PlanDraft[] = [
  {
    id: 'draft-1',
    reference: 'D-001',
    indicators: [2],
    metricWords: 'Metric 2',
    issue: 'Fewer are appointed',
    change: 'Panels write down reasons',
    measureOfSuccess: '',
    owner: 'Head of recruitment',
    executive: '',
    start: '',
    due: '2026-03-31',
    dueWords: '',
    status: 'green',
    statusWords: 'G',
    progress: 'Begun in May',
    origin: 'Plan 2025.docx, Table 1, row 2',
    createdAt: '2026-04-04T09:00:00.000Z',
  },
];
