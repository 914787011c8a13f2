import { extractKindLabels } from '../extract-kinds';
import type { Findings } from '../findings';
import { inSentence } from '../in-sentence';
import { noConsent } from './guard/guard-table';
import type { TableMatch } from './match-kind';
import type { ReadRows } from './read-rows';
import { sayHidden } from './reading/hidden-lines';
import type { TableReading } from './reading/table-reader';
import { sayTwins } from './reading/twin-columns';

const rulesShown = 8;

/** What is to be known of a table of any kind once its rows are read. */
export const sayGeneral = (reading: TableReading, read: ReadRows, findings: Findings): void => {
  const { sheet, kind } = reading.match;
  sayHidden(reading.match, findings);
  sayTwins(reading.match, findings);
  if (sheet.isHidden) findings.warn('hidden_sheet', `Sheet “${sheet.name}” is hidden; it was read.`);
  const rules = reading.values.byRule();
  if (rules.length > 0) {
    const more = rules.length > rulesShown ? `; and ${String(rules.length - rulesShown)} more` : '';
    findings.warn(
      'read_by_rule',
      `Please look over values that were read by a rule: ${rules.slice(0, rulesShown).join('; ')}${more}.`,
    );
  }
  const count = read.quarantined.length;
  if (count > 0) {
    findings.warn(
      'rows_set_aside',
      `${String(count)} row${count === 1 ? '' : 's'} of ${inSentence(extractKindLabels[kind.kind])} cannot be read and ${count === 1 ? 'is' : 'are'} in no figure. Save ${count === 1 ? 'it' : 'them'} as a workbook, correct the red cells and drop it back.`,
      read.quarantined[0]?.place ?? null,
    );
  }
};

/** Not an error: a register from which everybody has withdrawn takes the place of the one before it. */
const sayNobodyConsents = (findings: Findings): void => {
  findings.warn('nobody_consents', 'Nobody in this list has agreed to be held: no row of it was kept.');
};

/** A table of which no row is left, and nothing is asked that could bring one: an error, but for a register that nobody wants to be in. */
export const sayNoRows = (match: TableMatch, read: ReadRows, isSettled: boolean, findings: Findings): void => {
  if (read.rows.length > 0) return;
  if (read.leftOut[noConsent] !== undefined) sayNobodyConsents(findings);
  else if (isSettled) {
    findings.error(
      'no_rows',
      `Sheet “${match.sheet.name}” has the headers of ${inSentence(extractKindLabels[match.kind.kind])}, but no row that can be read.`,
    );
  }
};
