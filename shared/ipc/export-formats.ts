/** What can be exported of a year and version, by the ending of its file. */
export const exportFormats = ['docx', 'pdf', 'xlsx', 'csv', 'zip'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportFormatNames: Readonly<Record<ExportFormat, string>> = {
  docx: 'Word document',
  pdf: 'PDF document',
  xlsx: 'Excel workbook',
  csv: 'Figures, separated by commas',
  zip: 'Pictures in a zip folder',
};
