import { Document, Footer, Header, HeadingLevel, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { packWord } from '../word/pack-word';
import { page, textWidth } from '../page';
import { paperNumbering } from '../word/numbering';
import { paperStyles } from '../word/styles';

const tabs = [{ type: TabStopType.RIGHT, position: textWidth.portrait }] as const;

const furniture = (
  left: string,
  right: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[],
): Paragraph =>
  new Paragraph({
    style: 'Furniture',
    tabStops: tabs,
    children: [new TextRun(left), new TextRun({ children: [new Tab(), ...right] })],
  });

const line = (text: string, style?: string): Paragraph =>
  new Paragraph(style === undefined ? { text } : { text, style });
const heading = (text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, pageBreakBefore });

/** A template to start from: the usual paper with a cover, to be given the trust's logo, colours and words in Word. */
export const starterTemplate = async (): Promise<Uint8Array> => {
  const document = new Document({
    title: 'Template of a board paper',
    creator: 'Race Equality Workbench',
    lastModifiedBy: 'Race Equality Workbench',
    description: 'Double curly brackets are filled by the workbench. Everything else is yours to change.',
    styles: paperStyles,
    numbering: paperNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.short, height: page.long },
            margin: { top: 1300, bottom: page.margin, left: page.margin, right: page.margin, header: 560, footer: 500 },
          },
        },
        headers: { default: new Header({ children: [furniture('{{organisation}}', ['{{version}}'])] }) },
        footers: {
          default: new Footer({
            children: [furniture('{{title}}', ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES])],
          }),
        },
        children: [
          line('{{title}}', 'Title'),
          line('{{kind of paper}}: {{organisation}}', 'Lead'),
          line('{{version banner}}'),
          line('{{version note}}'),
          line('To: {{audience}}'),
          line('Date: {{date}}'),
          line('Author: [add name and role]'),
          heading('Executive summary', true),
          line('{{summary}}'),
          line('{{table of indicators}}'),
          line('{{charts of indicators}}'),
          heading('What the board is asked to do'),
          line('{{recommendations}}'),
          heading('Action plan'),
          line('{{action plan}}'),
          line('{{other sections}}'),
        ],
      },
    ],
  });
  return packWord(document);
};
