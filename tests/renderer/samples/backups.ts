import { heldKinds } from '../../../shared/backup/held.types';
import type { BackupPreview, BackupRecord, SupportFacts } from '../../../shared/ipc/replies/keeping';

export const sampleBackup: BackupRecord = {
  name: 'workbench-2025-04-04T13-00-00.db',
  madeAt: '2025-04-04T13:00:00.000Z',
  bytes: 480_000,
  reason: 'daily',
  state: 'checked',
};

export const sampleBackupPreview: BackupPreview = {
  backup: sampleBackup,
  holds: heldKinds.map((kind) => ({
    kind,
    count: kind === 'files' ? 1 : 0,
    labels: kind === 'files' ? ['return-2024.xlsx (2024)'] : [],
  })),
  changes: [
    { kind: 'files', gone: ['staff.csv (2025)', 'return-2025.xlsx (2025)'], back: [], changed: [] },
    { kind: 'actions', gone: [], back: ['A-001 Shortlisting'], changed: ['A-002 Appointments'] },
  ],
};

export const sampleFacts: SupportFacts = {
  schemaVersion: 19,
  sqlite: '3.50.0',
  databaseBytes: 4_096_000,
  isReadOnly: false,
  rows: [{ table: 'import', about: '1 to 9' }],
  backups: 1,
  newestBackup: sampleBackup.madeAt,
  keptAside: 0,
  failure: null,
};

export const sampleDiagnostics = 'Race Equality Workbench: diagnostics\nVersion: 0.1.0, build 0123456789abcdef';
