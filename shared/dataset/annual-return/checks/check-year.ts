import type { Findings } from '../../findings';
import type { CellPlace } from '../../import-types';
import { ethnicGroups, groupLabels } from '../../../reference/groups';
import type { EthnicGroup } from '../../../reference/groups';
import { sectionLabels } from '../../../reference/bands';
import { findReturnItem } from '../return-items';
import type { ReturnItemId } from '../return-items';
import { missingSections, statedTotals, statedWorkforce, sumOfBands } from './year-figures';
import type { YearFigures } from './year-figures';

export interface YearCheck {
  readonly year: number;
  readonly figures: YearFigures;
  readonly placeOf: (item: ReturnItemId, group: EthnicGroup) => CellPlace | null;
  readonly findings: Findings;
}

type Say = Findings['warn'];

/** A part that is larger than its whole. */
const checkPart = (
  check: YearCheck,
  part: ReturnItemId,
  whole: ReturnItemId,
  words: readonly [string, string],
  sayFor: (group: EthnicGroup) => Say,
): void => {
  for (const group of ethnicGroups) {
    const small = check.figures.get(part, group);
    const large = check.figures.get(whole, group);
    if (small === null || large === null || small <= large) continue;
    const text = `${String(check.year)}, ${groupLabels[group]}: ${String(small)} ${words[0]}, but only ${String(large)} ${words[1]}.`;
    sayFor(group)('part_above_whole', text, check.placeOf(part, group));
  }
};

const checkRecruitment = (check: YearCheck): void => {
  const say: Say = (_code, text, place) => {
    check.findings.error('appointed_above_shortlisted', `${text} Correct the file and import it again.`, place);
  };
  checkPart(
    check,
    'recruitment:appointed',
    'recruitment:shortlisted',
    ['were appointed', 'were shortlisted'],
    () => say,
  );
};

/** More cases or trained people than staff. Staff who left count in the year but not on the snapshot date, so small excesses happen. */
const checkStaff = (check: YearCheck, part: ReturnItemId, words: string, isStopping: boolean): void => {
  const staff = sumOfBands(check.figures) ?? statedWorkforce(check.figures);
  for (const group of ethnicGroups) {
    const count = check.figures.get(part, group);
    if (count === null || staff === null || count <= staff[group]) continue;
    const text = `${String(check.year)}, ${groupLabels[group]}: ${String(count)} ${words}, but the workforce is ${String(staff[group])}.`;
    if (isStopping && group !== 'unknown')
      check.findings.error(
        'more_than_staff',
        `${text} Correct the file and import it again.`,
        check.placeOf(part, group),
      );
    else check.findings.warn('more_than_staff', text, check.placeOf(part, group));
  }
};

const checkBoard = (check: YearCheck, parts: readonly [ReturnItemId, ReturnItemId], words: string): void => {
  for (const group of ethnicGroups) {
    const total = check.figures.get('board:total', group);
    const one = check.figures.get(parts[0], group);
    const other = check.figures.get(parts[1], group);
    if (total === null || one === null || (other === null && one <= total)) continue;
    const sum = one + (other ?? 0);
    if (sum === total) continue;
    const text = `${String(check.year)}, ${groupLabels[group]}: ${words} board members add up to ${String(sum)}, but the total is ${String(total)} (difference ${String(sum - total)}).`;
    check.findings.warn('board_totals_disagree', text, check.placeOf('board:total', group));
  }
};

const checkWorkforce = (check: YearCheck): void => {
  const sum = sumOfBands(check.figures);
  const stated = statedWorkforce(check.figures);
  if (sum === null || stated === null) return;
  const isStated = (group: EthnicGroup): boolean =>
    statedTotals.some((item) => check.figures.get(item, group) !== null);
  const off = ethnicGroups.filter((group) => isStated(group) && sum[group] !== stated[group]);
  if (off.length === 0) return;
  const parts = off.map(
    (group) =>
      `${groupLabels[group]} ${String(sum[group])} against ${String(stated[group])} (difference ${String(sum[group] - stated[group])})`,
  );
  const used =
    missingSections(check.figures).length === 0 ? 'The sum of the bands is used.' : 'The stated total is used.';
  check.findings.warn(
    'workforce_totals_disagree',
    `${String(check.year)}: the pay bands of indicator 1 do not add up to the “staff in workforce” that the file states: ${parts.join('; ')}. ${used}`,
  );
};

const checkSections = (check: YearCheck): void => {
  const missing = missingSections(check.figures);
  if (missing.length === 0 || missing.length === 3) return;
  const names = missing.map((section) => sectionLabels[section].toLowerCase()).join(' and ');
  check.findings.warn(
    'section_missing',
    `${String(check.year)}: no figures were found for the ${names} part of indicator 1.`,
  );
};

/** What every return asks for. Bands are not listed: their sum is compared with the stated workforce. */
const usualItems: readonly ReturnItemId[] = [
  'recruitment:shortlisted',
  'recruitment:appointed',
  'discipline:cases',
  'training:accessing',
  'survey:5',
  'survey:6',
  'survey:7',
  'survey:8',
  'board:total',
  'board:voting',
  'board:executive',
];

const checkUsualItems = (check: YearCheck): void => {
  const missing = usualItems.filter((item) => !check.figures.has(item));
  if (missing.length === 0) return;
  const names = missing.map((item) => findReturnItem(item)?.label ?? item).join('; ');
  check.findings.warn('items_not_found', `${String(check.year)}: nothing was found for ${names}.`);
};

/** Checks that the figures of one year agree with each other, and says both numbers where they do not. */
export const checkYear = (check: YearCheck): void => {
  checkUsualItems(check);
  checkSections(check);
  checkWorkforce(check);
  checkRecruitment(check);
  checkStaff(check, 'discipline:cases', 'entered the formal disciplinary process', true);
  checkStaff(check, 'training:accessing', 'accessed non-mandatory training', false);
  checkBoard(check, ['board:voting', 'board:non-voting'], 'voting and non-voting');
  checkBoard(check, ['board:executive', 'board:non-executive'], 'executive and non-executive');
  const warn = (): Say => check.findings.warn;
  checkPart(
    check,
    'senior-medical-manager',
    'band:medical:Consultants',
    ['are senior medical managers', 'are consultants'],
    warn,
  );
};
