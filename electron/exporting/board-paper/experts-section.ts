import { highImpactFiveLead } from '../../../shared/narrative/experts/high-impact-five';
import { journeysTitle, noRegisterSentence, registerTitle } from '../../../shared/narrative/leaving/paper-words';
import type { ExpertsFigures, ExpertsReport } from '../../../shared/report/types/experts-report.types';
import type { JourneysReport, ShareReport } from '../../../shared/report/types/journeys-report.types';
import {
  completenessTable,
  highImpactTable,
  registerTables,
  seniorityTable,
  skillsTable,
} from '../page-tables/expert-tables';
import { firstTwoYearsTable, joinersTable, promotionTable } from '../page-tables/journey-tables';
import { without } from '../page-tables/page-table';
import { heading, labelled, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { afterTable, pageTableBlocks, pageTablesBlocks } from './page-table-blocks';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const figures = (context: PaperContext, report: ExpertsReport, experts: ExpertsFigures): readonly Block[] => {
  const { words, seniorityByBand } = experts;
  return [
    heading(3, 'Skills recognised'),
    paragraph(words.gap),
    ...pageTableBlocks(context, skillsTable(experts)),
    heading(3, 'What colleagues bring'),
    ...pageTablesBlocks(context, registerTables(experts)),
    ...sentences([words.languages, words.barriers]),
    heading(3, 'First UK band against level overseas'),
    paragraph(words.seniority),
    ...(seniorityByBand === null ? [] : pageTableBlocks(context, seniorityTable(seniorityByBand))),
    heading(3, 'Global health'),
    ...sentences([words.globalHealth, words.leave]),
    heading(3, 'High-impact action 5'),
    paragraph(highImpactFiveLead),
    ...pageTableBlocks(context, highImpactTable(report, experts)),
    heading(3, 'How complete the register is'),
    ...pageTableBlocks(context, completenessTable(experts)),
  ];
};

const register = (context: PaperContext): readonly Block[] => {
  const { experts: report, keeperSentence } = context.input.pages;
  const { experts, year } = report;
  if (experts === null) return [heading(2, registerTitle), paragraph(noRegisterSentence(year))];
  return [
    heading(2, registerTitle),
    paragraph(experts.words.consent),
    ...(experts.consented.count === 0 ? [] : [...sentences([keeperSentence]), ...figures(context, report, experts)]),
  ];
};

const share = ({ title, sentence, alikeSentence, cohortsNote }: ShareReport): Block =>
  labelled(title, [sentence, alikeSentence, cohortsNote].filter((text) => text !== null).join(' '), afterTable);

const followed = (context: PaperContext, report: JourneysReport): readonly Block[] => {
  const { promotion, shares } = report;
  return [
    ...pageTableBlocks(context, joinersTable(report)),
    heading(3, 'Time to a higher band'),
    ...sentences([promotion.lead, promotion.sentence, promotion.alikeSentence]),
    ...pictureBlocks(context, 'journeys'),
    ...pageTableBlocks(context, promotionTable(report)),
    ...[promotion.logRankSentence, promotion.cutSentence]
      .filter((text) => text !== null)
      .map((text) => paragraph(text, { style: 'Note', ...afterTable })),
    heading(3, 'In the first two years'),
    ...pageTableBlocks(context, without(firstTwoYearsTable(report), ['Ratio'])),
    ...shares.map(share),
  ];
};

const journeys = (context: PaperContext): readonly Block[] => {
  const report = context.input.pages.journeys;
  return [
    heading(2, journeysTitle),
    ...(report.missing === null ? followed(context, report) : [paragraph(report.missing)]),
  ];
};

/** The register of internationally educated staff, and what becomes of those who join. */
export const expertsSection = (context: PaperContext): readonly Block[] => [...register(context), ...journeys(context)];
