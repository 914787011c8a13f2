import { assertNever } from '../../../shared/assert-never';
import { notChosenSentence } from '../../../shared/narrative/leaving/template-words';
import type { SectionId } from '../../../shared/paper/paper-sections';
import type { Filling } from '../../../shared/paper/placeholders';
import { paragraph } from '../board-paper/blocks';
import type { Block } from '../board-paper/blocks';
import { versionBanner } from '../board-paper/cover';
import { chosenSections, describeSections } from '../board-paper/describe-paper';
import { indicatorsSection, oneIndicator } from '../board-paper/indicators-section';
import { keepTogether } from '../board-paper/keep-together';
import type { PaperContext } from '../board-paper/paper-context';
import { paperSections } from '../board-paper/sections';
import { glance, glanceCharts, summaryWords } from '../board-paper/summary-section';
import type { Orientation } from '../page';
import type { Rest } from './plan-template';

/** Blocks that stand on pages of one orientation. */
export interface Stretch {
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
  /** Has the headings of whole sections, which are the uppermost of the paper wherever they stand. */
  readonly isWhole: boolean;
}

const part = (blocks: readonly Block[], orientation: Orientation = 'portrait'): readonly Stretch[] => [
  { orientation, blocks: keepTogether(blocks), isWhole: false },
];

const sectionContent = (context: PaperContext, section: SectionId): readonly Stretch[] => {
  const { make, orientationOf } = paperSections[section];
  // A summary in a template is its words: the table and the charts have places of their own.
  return section === 'summary' ? part(summaryWords(context)) : part(make(context), orientationOf(context.input));
};

/** A template has a list of contents of its own, where it has one: nothing of the workbench links to a section. */
const unlinked = (block: Block): Block => (block.kind === 'heading' ? { ...block, anchor: null } : block);

const joined = (stretches: readonly Stretch[], next: Stretch): readonly Stretch[] => {
  const last = stretches.at(-1);
  if (last?.orientation !== next.orientation) return [...stretches, next];
  return [...stretches.slice(0, -1), { ...last, blocks: [...last.blocks, ...next.blocks] }];
};

/** Whole sections with their headings; neighbours of one orientation stand together. */
export const wholeSections = (context: PaperContext, { sections, indicators }: Rest): readonly Stretch[] =>
  describeSections(context, sections, [], { indicators: () => indicatorsSection(context, indicators) })
    .map(({ orientation, blocks }): Stretch => ({ orientation, blocks: blocks.map(unlinked), isWhole: true }))
    .reduce<readonly Stretch[]>(joined, []);

const isChosen = ({ input }: PaperContext, section: SectionId): boolean => chosenSections(input).includes(section);

const orNotChosen = (context: PaperContext, section: SectionId, make: () => readonly Stretch[]): readonly Stretch[] =>
  isChosen(context, section) ? make() : part([paragraph(notChosenSentence)]);

/** What stands in the place of a placeholder that has a paragraph of its own. */
export const fillBlocks = (context: PaperContext, filling: Filling, rest: Rest): readonly Stretch[] => {
  switch (filling.kind) {
    case 'words':
      return [];
    case 'section':
      return orNotChosen(context, filling.section, () => sectionContent(context, filling.section));
    case 'indicator':
      return orNotChosen(context, 'indicators', () => part(oneIndicator(context, filling.indicator)));
    case 'glance':
      return orNotChosen(context, 'summary', () => part(glance(context)));
    case 'charts':
      return orNotChosen(context, 'summary', () => part(glanceCharts(context)));
    case 'banner':
      return part([versionBanner(context.input.report.version)]);
    case 'rest':
      return wholeSections(context, rest);
    default:
      return assertNever(filling);
  }
};
