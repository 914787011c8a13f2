import { startingChoices } from '../../../shared/paper/paper-choices';
import { arrangeSections, sectionTitles } from '../../../shared/paper/paper-sections';
import type { SectionId } from '../../../shared/paper/paper-sections';
import type { Orientation } from '../page';
import { anchorHeading } from './blocks';
import type { Block } from './blocks';
import { cover } from './cover';
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

/** Sections in this order, each with its heading, after what is there already; `made` gives others blocks than the usual. */
export const describeSections = (
  context: PaperContext,
  sections: readonly SectionId[],
  front: readonly DescribedSection[] = [],
  made: Partial<Record<SectionId, () => readonly Block[]>> = {},
): readonly DescribedSection[] =>
  sections.reduce<readonly DescribedSection[]>((before, id) => {
    const { orientationOf, startsPage, make } = paperSections[id];
    const orientation = orientationOf(context.input);
    const title = sectionTitles[id];
    const last = before.at(-1);
    // A change of orientation starts a page by itself, and nothing stands on the page of the cover.
    const breaksPage = last?.orientation === orientation && (startsPage || last.id === 'cover');
    const blocks = [anchorHeading(id, title, breaksPage), ...(made[id]?.() ?? make(context))];
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
