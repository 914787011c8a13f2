import { versionLabels } from '../../../shared/narrative/version-words';
import { startCaptions } from '../board-paper/captions';
import { describePaper } from '../board-paper/describe-paper';
import type { DescribedSection } from '../board-paper/describe-paper';
import { paperTitle } from '../board-paper/cover';
import { documentTitle } from '../board-paper/paper-properties';
import type { PaperInput } from '../paper-input';
import { paperPictures } from '../pictures/paper-pictures';
import type { DrawnPictures } from '../pictures/picture';
import { escaped } from './escaped';
import { htmlBlocks } from './html-blocks';
import { printStyles } from './print-styles';

/** A page to be printed to PDF: it has no script, and asks for nothing but its own style sheet. */
export interface PrintPage {
  readonly html: string;
  readonly css: string;
  /** What stands at the head and the foot of every sheet, as pieces of a page of their own. */
  readonly header: string;
  readonly footer: string;
  readonly warnings: readonly string[];
}

/** Where the page finds its styles: beside itself. */
export const styleSheetName = 'paper.css';

const section = ({ orientation, blocks }: DescribedSection, pictures: DrawnPictures): string =>
  `<section class="${orientation}">\n${htmlBlocks(blocks, pictures)}\n</section>`;

const strip = (left: string, right: string): string =>
  `<div style="font: 8pt Arial, 'Liberation Sans', sans-serif; color: #4c6272; width: 100%; margin: 0 20mm; display: flex; justify-content: space-between"><span>${left}</span><span>${right}</span></div>`;

/** The board paper as one page, out of the same description as the Word paper. */
export const makePrintPage = (input: PaperInput): PrintPage => {
  const { report } = input;
  const pictures = paperPictures(input, () => new Uint8Array());
  const sections = describePaper({ input, pictures, captions: startCaptions() });
  const name = paperTitle(report.year);
  const html = [
    '<!doctype html>',
    `<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(documentTitle(input))}</title>`,
    `<link rel="stylesheet" href="${styleSheetName}"></head><body>`,
    ...sections.map((one) => section(one, pictures)),
    '</body></html>',
  ].join('\n');
  return {
    html,
    css: printStyles,
    header: strip(escaped(report.organisation), `<b>${versionLabels[report.version]} version</b>`),
    footer: strip(name, 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
    warnings: pictures.warnings,
  };
};
