import { partsOfMeasure } from '../../../../shared/releases/paper-parts';
import type { PaperPart } from '../../../../shared/releases/paper-parts';
import { joinDrafts } from '../../../../shared/releases/draft-tables';
import type { DraftTables } from '../../../../shared/releases/draft-tables';
import type { ReleasedTables } from '../../../../shared/releases/release.types';
import { tablesOfBreakdown } from '../../../../shared/releases/tables-of-breakdown';
import { tablesOfJourneys } from '../../../../shared/releases/tables-of-journeys';
import { tablesOfLadder } from '../../../../shared/releases/tables-of-ladder';
import { tablesOfRegister } from '../../../../shared/releases/tables-of-register';
import { tablesOfRequests } from '../../../../shared/releases/tables-of-requests';
import { tablesOfTraining } from '../../../../shared/releases/tables-of-training';
import { tablesOfBands, tablesOfIndicators, tablesOfYear } from '../../../../shared/releases/tables-of-year';
import type { TierLimits } from '../../../../shared/reference/tiers';
import { cutsInFull } from '../../../../shared/report/breakdown/cuts-in-full';
import type { ExportFormat } from '../../../../shared/ipc/export-formats';
import type { SectionId } from '../../../../shared/paper/paper-sections';
import type { PaperInput } from '../../../exporting/paper-input';
import type { ReadableDb } from '../../connection';
import { readSettings } from '../../queries/settings';

type Printed = Pick<PaperInput, 'report' | 'pages' | 'choices' | 'leftOut'> & Partial<Pick<PaperInput, 'actions'>>;

const isChosen = ({ choices }: Printed, section: SectionId): boolean =>
  choices?.sections.some(({ id, isOn: on }) => id === section && on) ?? true;

const isOf = (section: SectionId, part: PaperPart): boolean =>
  part === section || (section === 'where' && part.startsWith('where-'));

/** The action plan and its ledger print the counts of their measures, also where the section these are from is not in the paper. */
const isMeasured = (printed: Printed, section: SectionId): boolean =>
  (isChosen(printed, 'actions') || isChosen(printed, 'ledger')) &&
  (printed.actions ?? []).some(({ baseline }) => partsOfMeasure(baseline.ref).some((part) => isOf(section, part)));

/** Which figures of pages a document prints: the workbook has every table and the pack every picture; a paper the sections that were chosen. */
const isOn = (printed: Printed, format: ExportFormat, section: SectionId): boolean => {
  if (printed.leftOut?.some((part) => part === section) === true) return false;
  return format === 'zip' || format === 'xlsx' || isChosen(printed, section) || isMeasured(printed, section);
};

const draftsOfPages = (printed: Printed, format: ExportFormat, tiers: TierLimits): readonly DraftTables[] => {
  const { breakdowns, progression, training, experts, journeys } = printed.pages;
  const of = (section: SectionId, drafts: () => readonly DraftTables[]): readonly DraftTables[] =>
    isOn(printed, format, section) ? drafts() : [];
  return [
    // A paper has only some of the cuts in full.
    ...of('where', () =>
      breakdowns.flatMap((one) => tablesOfBreakdown(format === 'xlsx' ? one : { ...one, breakdowns: cutsInFull(one) })),
    ),
    ...of('progression', () => tablesOfLadder(progression, tiers)),
    ...of('training', () => [...tablesOfTraining(training), ...tablesOfRequests(experts)]),
    ...of('experts', () => [...tablesOfRegister(experts), ...tablesOfJourneys(journeys)]),
  ];
};

/** The counts that a document prints: the CSV has the indicators alone, the workbook everything. */
export const tablesOfDocument = (db: ReadableDb, printed: Printed, format: ExportFormat): ReleasedTables => {
  const { tiers, boardShownBelowThreshold } = readSettings(db);
  const isBoardShown = boardShownBelowThreshold[printed.report.version];
  if (format === 'csv') return joinDrafts(tablesOfIndicators(printed.report, isBoardShown));
  return joinDrafts([
    ...tablesOfYear(printed.report, isBoardShown),
    ...(isOn(printed, format, 'bands') ? [tablesOfBands(printed.report)] : []),
    ...draftsOfPages(printed, format, tiers),
  ]);
};
