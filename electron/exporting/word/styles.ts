import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import { colours } from '../page';

const font = 'Arial';
const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: colours.heading },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

const table = {
  basedOn: 'Normal',
  paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
} as const;

/** Arial 11 throughout; every other look is a named style, so that a trust can restyle the paper in Word. */
export const paperStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: 22,
        color: colours.ink,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 48, bold: true, color: colours.heading },
      paragraph: { spacing: { before: 480, after: 160 } },
    },
    heading1: heading(32, 360, 140),
    heading2: heading(26, 300, 100),
    heading3: heading(23, 220, 80),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    caption: {
      run: { font, size: 20, bold: true, italics: false, color: colours.ink },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: '005EB8', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 26 },
      paragraph: { spacing: { after: 160 } },
    },
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 19, color: colours.muted } },
    { id: 'TableText', name: 'Table text', ...table, run: { size: 19 } },
    { id: 'TableHeader', name: 'Table header', ...table, run: { size: 19, bold: true } },
    {
      id: 'Furniture',
      name: 'Page furniture',
      basedOn: 'Normal',
      run: { size: 17, color: colours.muted },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Version',
      name: 'Version',
      basedOn: 'Normal',
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
  ],
};
