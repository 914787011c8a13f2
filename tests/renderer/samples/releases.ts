import type { ReleaseRecord } from '../../../shared/ipc/replies/exports';

const record = (over: Partial<ReleaseRecord>): ReleaseRecord => ({
  id: 1,
  at: '2025-06-01T09:00:00Z',
  audience: 'board',
  form: 'docx',
  version: 'restricted',
  year: 2025,
  name: 'Board paper 2025.docx',
  shown: 544,
  hidden: 308,
  override: null,
  ...over,
});

export const sampleReleases: readonly ReleaseRecord[] = [
  record({
    id: 2,
    form: 'division_pack',
    audience: 'division',
    name: 'Division pack Surgery.xlsx',
    override: { role: 'Head of EDI', reason: 'The file was corrected', conflicts: 2 },
  }),
  record({}),
];
