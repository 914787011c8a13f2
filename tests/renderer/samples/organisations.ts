import type { HandoverManifest } from '../../../shared/handover/manifest';
import type { HandoverSummary } from '../../../shared/handover/summary.types';
import { emptyProfile } from '../../../shared/organisation/organisation';
import type { OrganisationRecord } from '../../../shared/organisation/organisation';
import type { Version } from '../../../shared/reference/settings';

export const northmoor: OrganisationRecord = {
  ...emptyProfile('Northmoor University Hospitals'),
  id: 1,
  isCurrent: true,
  otherNames: [],
  years: [2024, 2025],
  files: 3,
  actions: 2,
};

export const southmoor: OrganisationRecord = {
  ...northmoor,
  ...emptyProfile('Southmoor Community'),
  id: 2,
  isCurrent: false,
  years: [],
  files: 0,
  actions: 0,
};

export const sampleOrganisations: readonly OrganisationRecord[] = [northmoor];

export const sampleManifest: HandoverManifest = {
  organisation: 'Northmoor University Hospitals',
  madeAt: '2025-04-04T13:00:00.000Z',
  appVersion: '0.1.0',
  schemaVersion: 12,
  years: [2024, 2025],
  files: 3,
  actions: 2,
};

export const sampleSummary = (version: Version): HandoverSummary => ({
  organisation: emptyProfile('Northmoor University Hospitals'),
  version,
  madeOn: '2025-04-04',
  openActions: [
    {
      reference: 'A-001',
      issue: 'Shortlisted candidates',
      owner: 'Head of recruitment',
      status: 'Amber: at risk',
      due: '2025-03-01',
      testDate: '2025-06-30',
      isDuePast: true,
      isTestPast: false,
      lastNote: { at: '2025-02-01T09:00:00.000Z', text: 'Panels trained' },
    },
  ],
  completedActions: 1,
  steps: {
    year: 2025,
    days: [{ label: 'Published', day: '2025-10-31', role: 'EDI lead', isDone: false, isLate: false }],
    isLocked: false,
  },
  openQuestions: ['staff.xlsx: 3 rows are set aside and not corrected yet.'],
  decisions: [{ systemLabel: 'Learning system', topic: 'Course', words: 'leadership', answer: 'Non-mandatory' }],
  settingChanges: [],
  files: [
    {
      fileName: 'staff.xlsx',
      kindLabel: 'Staff in post',
      importedAt: '2025-04-04T09:00:00.000Z',
      years: [{ year: 2025, isInUse: true }],
      columnsByHand: 0,
      setAside: version === 'public' ? null : 3,
    },
  ],
});
