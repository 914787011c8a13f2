import { sectionIds } from '../../../shared/paper/paper-sections';
import type { SectionId } from '../../../shared/paper/paper-sections';
import { openTemplate } from '../../importing/template/template-file';
import { findPlaces } from './find-places';
import { planTemplate, sectionsOf } from './plan-template';
import { stylesPart } from './template-styles';
import { headingLevels } from './template-headings';

/**
 * The sections of which a paper in this template prints anything: those with a place, all others where it has one for them together, and the
 * list of what is hidden always.
 */
export const placedSections = (bytes: Uint8Array): readonly SectionId[] => {
  const parts = openTemplate(bytes, 'The template');
  const { blocks, rest } = planTemplate(findPlaces(parts, headingLevels(parts.xml.get(stylesPart))), sectionIds);
  const hasRest = blocks.some(({ placeholder }) => placeholder.filling.kind === 'rest');
  const placed = new Set<SectionId>([...blocks.flatMap(sectionsOf), ...(hasRest ? rest.sections : []), 'hidden']);
  return sectionIds.filter((id) => placed.has(id));
};
