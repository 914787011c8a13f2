import {
  hiddenRowsReason,
  journeysTitle,
  noBandsSentence,
  noRegisterSentence,
  noRequestsSentence,
  paperPartTitles,
  requestsTitle,
} from '../../../shared/narrative/leaving/paper-words';
import { trainingSectionWords } from '../../../shared/narrative/training/training-words';
import type { HiddenNote } from '../../../shared/report/types/year-report.types';
import type { PaperPart } from '../../../shared/releases/paper-parts';
import type { PaperPages } from '../paper-pages';
import { breakdownTables } from './breakdown-tables';
import { expertTables } from './expert-tables';
import { journeyTables } from './journey-tables';
import { hasStar } from './page-table';
import type { PageTable } from './page-table';
import { progressionTables } from './progression-tables';
import { requestTables } from './request-tables';
import { stagesTable, trainingTables } from './training-tables';

export interface PageSheet {
  readonly name: string;
  /** The part of an export that it belongs to; null where its tables come and go one by one. */
  readonly part: PaperPart | null;
  readonly title: string;
  /** What the numbers are of: years and definitions. */
  readonly detail?: string;
  readonly tables: readonly PageTable[];
}

/** Every table that the documents may show besides those of the year's report, by theme. A theme without a row has no sheet. */
export const pageSheets = (pages: PaperPages): readonly PageSheet[] => {
  const { breakdowns, training, experts, journeys } = pages;
  const progression = progressionTables(pages.progression);
  const sheets: readonly PageSheet[] = [
    { name: 'Where', part: null, title: paperPartTitles.where, tables: breakdowns.flatMap(breakdownTables) },
    {
      name: 'Disparity ratios',
      part: 'progression',
      title: paperPartTitles.progression,
      detail: 'Race disparity ratios between tiers of pay bands',
      tables: progression.disparity,
    },
    {
      name: 'Pipeline',
      part: 'progression',
      title: paperPartTitles.progression,
      detail: 'BME share of each pay band by year',
      tables: [progression.pipeline],
    },
    {
      name: 'Model Employer',
      part: 'progression',
      title: paperPartTitles.progression,
      detail: 'Model Employer path',
      tables: progression.path,
    },
    {
      name: 'Training',
      part: 'training',
      title: paperPartTitles.training,
      detail: `${training.windowLabel}. ${training.definitionLabel}`,
      tables: trainingTables(training),
    },
    {
      name: 'Application stages',
      part: 'training',
      title: 'Applications to specialty training, stage by stage',
      tables: training.stages.map(stagesTable),
    },
    {
      name: 'Learning requests',
      part: 'training',
      title: requestsTitle,
      tables: experts.learningRequests.flatMap(requestTables),
    },
    { name: 'Experts', part: 'experts', title: paperPartTitles.experts, tables: expertTables(experts) },
    { name: 'Journeys', part: 'experts', title: journeysTitle, tables: journeyTables(journeys) },
  ];
  return sheets
    .map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ rows }) => rows.length > 0) }))
    .filter(({ tables }) => tables.length > 0);
};

const keptWithLock: readonly string[] = ['Where', 'Disparity ratios', 'Pipeline', 'Model Employer'];

/** Progression and cuts of a locked year were protected by the rule of then, which the page of progression keeps; the others by that of today. */
const thresholdOf = ({ progression, training }: PaperPages, name: string): number =>
  keptWithLock.includes(name) ? progression.threshold : training.threshold;

/** What was hidden in these tables: the place and how many rows, never a number and never which was the small one. */
export const pageHiddenNotes = (pages: PaperPages): readonly HiddenNote[] =>
  pageSheets(pages).flatMap(({ name, title: theme, tables }) =>
    tables.flatMap(({ title, rows }) => {
      const hidden = rows.filter(hasStar).length;
      return hidden === 0
        ? []
        : [{ place: `${theme}: ${title}`, reason: hiddenRowsReason(thresholdOf(pages, name), hidden, rows.length) }];
    }),
  );

/** What no file gives, so that nobody takes silence for a zero. */
export const pageMissingNotes = ({
  progression,
  training,
  experts,
  journeys,
  breakdowns,
}: PaperPages): readonly HiddenNote[] => [
  ...breakdowns.flatMap(({ indicator, notes, breakdowns: found }) =>
    found.length > 0
      ? []
      : [{ place: `Indicator ${String(indicator)} by parts of the trust`, reason: notes.join(' ') }],
  ),
  ...(progression.isHeld ? [] : [{ place: paperPartTitles.progression, reason: noBandsSentence(progression.year) }]),
  ...training.sections.flatMap(({ section, title, measures }) =>
    measures.length > 0 ? [] : [{ place: title, reason: trainingSectionWords[section].missing }],
  ),
  ...(experts.learningRequests.length > 0 ? [] : [{ place: requestsTitle, reason: noRequestsSentence(experts.year) }]),
  ...(experts.experts === null ? [{ place: paperPartTitles.experts, reason: noRegisterSentence(experts.year) }] : []),
  ...(journeys.missing === null ? [] : [{ place: journeysTitle, reason: journeys.missing }]),
];
