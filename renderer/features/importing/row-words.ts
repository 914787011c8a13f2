import { formatCount, formatPercent } from '../../../shared/narrative/format';
import type { ImportNumbers } from '../../../shared/ipc/replies/imports';

/** "120 read, 118 used". */
export const rowsWords = ({ rowsRead, rowsAccepted }: Pick<ImportNumbers, 'rowsRead' | 'rowsAccepted'>): string =>
  `${formatCount(rowsRead)} read, ${formatCount(rowsAccepted)} used`;

/** "1 (a total), 3 (Bank)"; "none". */
export const leftOutWords = ({ rowsLeftOut }: Pick<ImportNumbers, 'rowsLeftOut'>): string => {
  const reasons = Object.entries(rowsLeftOut).filter(([, rows]) => rows > 0);
  return reasons.length === 0 ? 'none' : reasons.map(([reason, rows]) => `${formatCount(rows)} (${reason})`).join(', ');
};

/** How sure a recognition is, 0 to 1: "97%", "99.5%". */
export const sureWords = (confidence: number): string => formatPercent(confidence * 100).replace('.0%', '%');
