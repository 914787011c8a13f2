import { startingChoices } from '../../../shared/paper/paper-choices';
import { arrangeSections, sectionTitles } from '../../../shared/paper/paper-sections';
import type { SectionId } from '../../../shared/paper/paper-sections';
import type { Orientation } from '../page';
import { anchorHeading } from './blocks';
import type { Block } from './blocks';
import { cover } from './cover';
import { estimatedHeight, pageHeight } from './estimated-height';
import { keepTogether } from './keep-together';
import type { PaperContext } from './paper-context';
import { paperSections } from './sections';

/** One section of the paper, with its heading, as every document of it shows it. */
export interface DescribedSection {
  readonly id: SectionId | 'cover';
  readonly title: string;
  readonly orientation: Orientation;
  readonly blocks: readonly Block[];
}

/** The sections that were chosen, in their order. */
export const chosenSections = ({ choices = startingChoices }: PaperContext['input']): readonly SectionId[] =>
  arrangeSections(choices.sections).flatMap(({ id, isOn }) => (isOn ? [id] : []));

type Laid = Pick<DescribedSection, 'orientation' | 'blocks'>;

/** Estimated to fill more than a page. */
const isLong = ({ orientation, blocks }: Laid): boolean =>
  estimatedHeight(blocks, orientation) > pageHeight[orientation];

/**
 * Whether a section begins a page. A change of orientation begins one by itself, and nothing stands on the page of the cover; else only a long
 * section after a long one does. Short ones follow on, and what comes after them too, or they would stand alone on a page; so does the ledger
 * after its plan.
 */
const beginsPage = (last: DescribedSection | undefined, section: Laid): boolean =>
  last?.orientation === section.orientation &&
  (last.id === 'cover' || (section.orientation === 'portrait' && isLong(last) && isLong(section)));

/** Sections in this order, each with its heading, after what is there already; `made` gives others blocks than the usual. */
export const describeSections = (
  context: PaperContext,
  sections: readonly SectionId[],
  front: readonly DescribedSection[] = [],
  made: Partial<Record<SectionId, () => readonly Block[]>> = {},
): readonly DescribedSection[] =>
  sections.reduce<readonly DescribedSection[]>((before, id) => {
    const { orientationOf, make } = paperSections[id];
    const orientation = orientationOf(context.input);
    const title = sectionTitles[id];
    const content = made[id]?.() ?? make(context);
    const blocks = keepTogether([
      anchorHeading(id, title, beginsPage(before.at(-1), { orientation, blocks: content })),
      ...content,
    ]);
    return [...before, { id, title, orientation, blocks }];
  }, front);

/** The sections that were chosen, in their order, the cover first. */
export const describePaper = (context: PaperContext): readonly DescribedSection[] => {
  const chosen = chosenSections(context.input);
  const contents = chosen.map((id) => ({ anchor: id, title: sectionTitles[id] }));
  const front: DescribedSection = {
    id: 'cover',
    title: 'Cover',
    orientation: 'portrait',
    blocks: cover(context.input, contents),
  };
  return describeSections(context, chosen, [front]);
};
