import { versionLabels } from '../../shared/narrative/version-words';
import { csvBytes } from './csv-text';
import type { PaperInput } from './paper-input';
import { figureColumns, figureRow } from './workbook/figure-sheets';

/** The figures of a year as plain text for other programs. Shares are 0 to 1, "*" may not be shown, an empty field has no number. */
export const figuresCsv = ({ report }: PaperInput): Uint8Array => {
  const about = [report.organisation, String(report.year), versionLabels[report.version]].map((value) => ({ value }));
  const heads = ['Organisation', 'Year', 'Version', ...figureColumns.map(({ title }) => title)];
  return csvBytes([
    heads.map((value) => ({ value })),
    ...report.indicators.map((item) => [...about, ...figureRow(item)]),
  ]);
};
