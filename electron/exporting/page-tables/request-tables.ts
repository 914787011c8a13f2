import type { ShownReason } from '../../../shared/disclosure/experts/disclose-requests';
import type { LearningRequests } from '../../../shared/report/types/experts-report.types';
import { daysWords, reasonLabel, requestStepLabels } from '../../../shared/narrative/experts/request-words';
import { findingTag, hiddenTag } from '../../../shared/narrative/tags';
import { ethnicGroups, groupLabels } from '../../../shared/reference/groups';
import { estimateColumn, numberColumn, tagColumn, wordsColumn } from './columns';
import { count, countOrNothing, estimate, percent, pounds, tag, words } from './entries';
import type { Entry, PageTable } from './page-table';

const countsTable = ({ label, groups }: LearningRequests): PageTable => ({
  title: `${label} by ethnic group: requests, not people`,
  columns: [
    wordsColumn('Group', 22, 40),
    ...['Asked', 'Approved', 'Refused', 'Approved of decided', 'Funded', 'Attended'].map((title) =>
      numberColumn(title, 14),
    ),
  ],
  rows: ethnicGroups.map((name) => {
    const { asked, approved, refused, approvalPercent, funded, attended } = groups[name];
    return [
      words(groupLabels[name]),
      count(asked),
      count(approved),
      count(refused),
      percent(approvalPercent, approved.isHidden || refused.isHidden),
      countOrNothing(funded),
      countOrNothing(attended),
    ];
  }),
});

const stepsTable = ({ label, steps }: LearningRequests): PageTable => ({
  title: `${label} step by step`,
  columns: [
    wordsColumn('Step', 28, 40),
    ...ethnicGroups.map((name) => numberColumn(`${groupLabels[name]}, share`, 13)),
    estimateColumn('White ÷ BME', 18),
    tagColumn(22),
  ],
  rows: steps.map(({ step, percents, comparison }) => [
    words(requestStepLabels[step]),
    ...ethnicGroups.map((name) => percent(percents[name].percent, percents[name].isHidden)),
    estimate('ratio', comparison?.ratio ?? null),
    tag(comparison === null ? hiddenTag : findingTag[comparison.finding], comparison),
  ]),
});

const isUsed = (reasons: readonly (ShownReason | undefined)[]): boolean =>
  reasons.some((found) => found !== undefined && (found.isHidden || found.count !== 0));

/** Kinds of reason that nobody was given are left out. */
const reasonsTable = ({ label, groups }: LearningRequests): PageTable => {
  const rows = groups.white.reasons.flatMap(({ reason }): readonly (readonly Entry[])[] => {
    const found = ethnicGroups.map((name) => groups[name].reasons.find((one) => one.reason === reason));
    return isUsed(found) ? [[words(reasonLabel(reason)), ...found.map(countOrNothing)]] : [];
  });
  return {
    title: `${label} that were refused, by reason`,
    columns: [wordsColumn('Reason', 40, 40), ...ethnicGroups.map((name) => numberColumn(groupLabels[name], 20))],
    rows,
  };
};

const moneyTable = ({ label, groups }: LearningRequests): PageTable => ({
  title: `${label}: pounds a head, and days to a decision`,
  columns: [
    wordsColumn('Group', 30, 40),
    numberColumn('Given, £', 20),
    numberColumn('£ a head', 20),
    { ...wordsColumn('Days to a decision: the middle, and the middle half', 30, 30), isNumber: true },
  ],
  rows: ethnicGroups
    .map((name) => ({ name, ...groups[name] }))
    .map(({ name, given, poundsAHead, days }) => [
      words(groupLabels[name]),
      pounds(given),
      pounds(poundsAHead),
      words(daysWords(days)),
    ]),
});

const hasMoneyOrDays = ({ groups }: LearningRequests): boolean =>
  ethnicGroups.some((name) => groups[name].poundsAHead !== null || groups[name].days !== null);

/** What became of requests of one kind: asked, approved, funded, attended, with reasons, pounds and days. */
export const requestTables = (requests: LearningRequests): readonly PageTable[] =>
  [
    countsTable(requests),
    stepsTable(requests),
    reasonsTable(requests),
    ...(hasMoneyOrDays(requests) ? [moneyTable(requests)] : []),
  ].filter(({ rows }) => rows.length > 0);
