import { sectionTitles } from '../../../shared/paper/paper-sections';
import { paperProperties } from '../board-paper/paper-properties';
import type { MadeDocument, PaperInput } from '../paper-input';
import { accessiblePdf } from './accessible-pdf';
import { UnknownPdf } from './pdf-file';

const titles: ReadonlyMap<string, string> = new Map(Object.entries(sectionTitles));

/** Said with the file: it can be read, and less of it by assistive technology. */
export const leftAsPrintedWarning =
  'The PDF is as this computer printed it: its links do not say where they lead, and its heads and feet are not marked. The Word paper has all of it.';

/** The paper that was printed, with what it says of itself; as it was printed where that is built in a way that is not known. */
export const finishPdf = (printed: MadeDocument, input: PaperInput): MadeDocument => {
  const { title, subject, creator, lastModifiedBy, keywords } = paperProperties(input);
  const linkTo = (anchor: string): string => `Go to: ${titles.get(anchor) ?? anchor}`;
  try {
    const words = { title, subject, author: creator, creator: lastModifiedBy, keywords, linkTo };
    return { ...printed, bytes: accessiblePdf(printed.bytes, words) };
  } catch (error) {
    if (error instanceof UnknownPdf) return { ...printed, warnings: [...printed.warnings, leftAsPrintedWarning] };
    throw error;
  }
};
