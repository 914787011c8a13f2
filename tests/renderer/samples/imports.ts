import type { FilePreview, ImportRecord } from '../../../shared/ipc/replies/imports';
import type { Version } from '../../../shared/reference/settings';

const place = (row: number, column: string | null) => ({ sheet: 'WRES 2025', row, column });

export const clearPreview: FilePreview = {
  previewId: 'p1',
  fileId: 'f1',
  fileName: 'WRES return 2024 and 2025.xlsx',
  kind: 'annual_return',
  kindLabel: 'Annual return',
  confidence: 0.97,
  reason: 'The headings, the nine indicators and the year blocks are where the annual return has them.',
  organisation: 'Northmoor University Hospitals',
  sheet: 'WRES 2025',
  headerRow: 6,
  years: [
    { year: 2024, headcount: { white: 5010, bme: 1702, unknown: 330 }, alreadyHeldBy: null, values: 148 },
    { year: 2025, headcount: { white: 5120, bme: 1812, unknown: 302 }, alreadyHeldBy: null, values: 151 },
  ],
  rowsRead: 92,
  rowsAccepted: 84,
  rowsLeftOut: { 'blank rows': 6, 'notes under the table': 2 },
  quarantined: [
    {
      place: place(61, null),
      reason: 'The cell for BME holds words, not a number.',
      cells: ['3', 'Entering discipline', 'n/a'],
      fields: [],
    },
  ],
  problems: [
    {
      severity: 'warning',
      code: 'prepopulated_used',
      text: 'Two verified figures are blank; the prepopulated ones were taken.',
      place: place(44, 'H'),
    },
  ],
  questions: [],
  answered: [],
  columns: [],
  choice: null,
  sheets: [],
  guesses: [],
  fields: [],
  differences: [
    {
      year: 2025,
      label: 'Relative likelihood of appointment',
      group: null,
      stated: 1.71,
      recomputed: 1.8312,
      place: place(50, 'F'),
    },
  ],
  sameFileImportedAt: null,
  corrects: null,
  error: null,
};

export const askingPreview: FilePreview = {
  ...clearPreview,
  previewId: 'p2',
  fileId: 'f2',
  fileName: 'return-2023-final-v2.csv',
  confidence: 0.71,
  reason: 'The sections are there, but two headings are worded differently.',
  years: [
    { year: 2023, headcount: { white: 4890, bme: 1588, unknown: 351 }, alreadyHeldBy: 'WRES 2023.xlsx', values: 140 },
  ],
  quarantined: [],
  problems: [],
  differences: [],
  questions: [
    {
      id: 'percent',
      text: 'Indicator 5 holds 0.268. Is that 26.8% or 0.268%?',
      place: place(70, 'E'),
      options: [
        { value: 'fraction', label: '26.8%' },
        { value: 'percent', label: '0.268%' },
      ],
      suggestion: 'fraction',
    },
    {
      id: 'block',
      text: 'Which figures should be used where both are filled in?',
      place: null,
      options: [
        { value: 'verified', label: 'Verified' },
        { value: 'prepopulated', label: 'Prepopulated' },
      ],
      suggestion: 'verified',
    },
  ],
};

export const brokenPreview: FilePreview = {
  ...clearPreview,
  previewId: 'p3',
  fileId: 'f3',
  fileName: 'Copy of staff list.xlsx',
  kind: null,
  kindLabel: 'Not recognised',
  years: [],
  error: {
    code: 'not_recognised',
    message:
      'This file was not recognised as an annual return: no indicator headings were found. Nothing was stored. Check that it is the return, and choose it again.',
  },
};

export const importRecords: readonly ImportRecord[] = [
  {
    importId: 2,
    fileName: 'WRES return 2024 and 2025.xlsx',
    kind: 'annual_return',
    kindLabel: 'Annual return',
    importedAt: '2025-04-04T13:05:00Z',
    fileHash: '9f2c1de0a8b7c6d5e4f30123456789abcdef0123456789abcdef0123456789ab',
    sheet: 'WRES 2025',
    headerRow: 6,
    columns: [],
    numbers: {
      rowsRead: 92,
      rowsAccepted: 84,
      rowsLeftOut: { 'blank rows': 6, 'notes under the table': 2 },
      warnings: ['Two verified figures are blank; the prepopulated ones were taken.'],
      differences: clearPreview.differences,
      setAside: 0,
    },
    addsTo: null,
    years: [
      { year: 2024, isInUse: false },
      { year: 2025, isInUse: true },
    ],
  },
  {
    importId: 1,
    fileName: 'WRES 2024.xlsx',
    kind: 'annual_return',
    kindLabel: 'Annual return',
    importedAt: '2024-04-09T09:12:00Z',
    fileHash: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    sheet: 'Data',
    headerRow: 4,
    columns: [],
    numbers: {
      rowsRead: 90,
      rowsAccepted: 86,
      rowsLeftOut: {},
      warnings: [],
      differences: [],
      setAside: 0,
    },
    addsTo: null,
    years: [{ year: 2024, isInUse: true }],
  },
];

/** As the other side answers: without exact numbers in the public version. */
export const inVersion = (records: readonly ImportRecord[], version: Version): readonly ImportRecord[] =>
  version === 'public' ? records.map((record) => ({ ...record, numbers: null })) : records;
