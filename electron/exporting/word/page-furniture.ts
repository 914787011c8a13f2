import { BorderStyle, Footer, Header, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { YearReport } from '../../../shared/report/types/year-report.types';
import { versionLabels } from '../../../shared/narrative/version-words';
import { colours, page, textWidth } from '../page';
import type { Orientation } from '../page';
import type { WordBlock } from './word-blocks';
import { runs } from './word-text';

type Named = Pick<YearReport, 'organisation' | 'year' | 'version'>;

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 } as const;
const rightTab = (orientation: Orientation) => [{ type: TabStopType.RIGHT, position: textWidth[orientation] }] as const;

const header = (report: Named, orientation: Orientation): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Furniture',
        tabStops: rightTab(orientation),
        border: { bottom: rule },
        children: [
          ...runs(report.organisation),
          new TextRun({ children: [new Tab()] }),
          ...runs(`${versionLabels[report.version]} version`, { bold: true }),
        ],
      }),
    ],
  });

const footer = (report: Named, orientation: Orientation): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Furniture',
        tabStops: rightTab(orientation),
        border: { top: rule },
        children: [
          ...runs(`Workforce Race Equality Standard ${String(report.year)}`),
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** A part of the paper on A4 pages of one orientation, with the organisation and the version on every page. */
export const pagesOf = (report: Named, orientation: Orientation, children: readonly WordBlock[]): ISectionOptions => ({
  properties: {
    page: {
      // docx swaps the two sides itself for a landscape page.
      size: {
        width: page.short,
        height: page.long,
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: 1300, bottom: page.margin, left: page.margin, right: page.margin, header: 560, footer: 500 },
    },
  },
  headers: { default: header(report, orientation) },
  footers: { default: footer(report, orientation) },
  children,
});
