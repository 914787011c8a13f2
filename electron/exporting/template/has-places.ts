import { openTemplate } from '../../importing/template/template-file';
import { findPlaces } from './find-places';
import { headingLevels } from './template-headings';
import { stylesPart } from './template-styles';

/** Whether a template has anything to fill at all. */
export const hasPlaces = (bytes: Uint8Array): boolean => {
  const parts = openTemplate(bytes, 'The template');
  const places = findPlaces(parts, headingLevels(parts.xml.get(stylesPart)));
  return places.some(({ placeholder }) => placeholder !== null);
};
