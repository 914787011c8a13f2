import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { svgToPng } from '../../../electron/exporting/svg-to-png';

/** Another content for some parts of a zip; null takes a part out. */
export const withParts = (
  bytes: Uint8Array,
  change: Readonly<Record<string, ((text: string) => string) | string | null>>,
): Uint8Array => {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const next = new Map(Object.entries(files));
  for (const [name, by] of Object.entries(change)) {
    const before = files[name];
    if (by === null) next.delete(name);
    else next.set(name, strToU8(typeof by === 'string' ? by : by(before === undefined ? '' : strFromU8(before))));
  }
  return zipSync(Object.fromEntries(next));
};

const style = (id: string, name: string, inner: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:pPr>${/heading (\d)/.exec(name)?.[1] === undefined ? '' : `<w:keepNext/><w:outlineLvl w:val="${String(Number(name.slice(-1)) - 1)}"/>`}</w:pPr><w:rPr>${inner}</w:rPr></w:style>`;

/** As Word in another language keeps them: built-in styles under translated ids, with their English names. */
export const houseStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${style('Titel', 'Title', '<w:color w:val="5C2D91"/><w:sz w:val="56"/>')}${style('berschrift1', 'heading 1', '<w:b/><w:color w:val="5C2D91"/><w:sz w:val="34"/>')}${style('berschrift2', 'heading 2', '<w:b/><w:color w:val="5C2D91"/><w:sz w:val="27"/>')}${style('berschrift3', 'heading 3', '<w:i/><w:color w:val="5C2D91"/><w:sz w:val="24"/>')}${style('Beschriftung', 'caption', '<w:b/><w:sz w:val="20"/>')}<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="House"><w:name w:val="House table"/><w:basedOn w:val="NormaleTabelle"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="6" w:color="5C2D91"/><w:insideH w:val="single" w:sz="4" w:color="C9B8DC"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="5C2D91"/></w:tcPr></w:tblStylePr></w:style></w:styles>`;

const logo = (): Uint8Array =>
  svgToPng(
    '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40"><rect width="160" height="40" fill="#5C2D91"/></svg>',
  );

const heading = (text: string): Paragraph => new Paragraph({ text, style: 'berschrift1' });

/** A placeholder as Word leaves it after it was typed, corrected and spell-checked: in pieces. */
const inPieces = (...pieces: readonly string[]): Paragraph =>
  new Paragraph({ children: pieces.map((text, at) => new TextRun({ text, bold: at % 2 === 1 })) });

/** The paper of an invented trust: a logo, a front sheet, two sections of pages, its own styles. */
export const houseTemplate = async (): Promise<Uint8Array> => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    title: 'House paper',
    creator: 'Somebody at the trust',
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1700, bottom: 1400, left: 1700, right: 1700 },
            pageNumbers: { start: 1 },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph('First page of {{organisation}}')] }),
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new ImageRun({
                    type: 'png',
                    data: logo(),
                    transformation: { width: 160, height: 40 },
                    altText: { name: 'logo', title: 'logo', description: 'The logo of the house' },
                  }),
                ],
              }),
              new Paragraph('{{ Organisation }}, {{version}}'),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun('{{title}} '), new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: '{{title}}', style: 'Titel' }),
          inPieces('Made on {', '{da', 'te}} for the ', '{{YE', 'AR}} figures'),
          new Table({
            rows: [
              new TableRow({ children: [cell('Purpose'), cell('For decision')] }),
              new TableRow({ children: [cell('Summary'), cell('{{summary}}')] }),
              new TableRow({ children: [cell('Version'), cell('{{version note}}')] }),
            ],
          }),
          heading('1. At a glance'),
          inPieces('{{table', ' of ', 'indicators}}'),
          new Paragraph('{{charts of indicators}}'),
          heading('2. Appointments'),
          new Paragraph('{{indicator 2}}'),
          heading('3. What we do'),
          new Paragraph('{{action plan}}'),
          heading('4. What moved'),
          new Paragraph('{{ledger}}'),
          heading('5. What we ask'),
          new Paragraph('{{recommendations}}'),
          new Paragraph('{{other sections}}'),
          heading('Contact'),
          new Paragraph('The EDI team, {{sumary}}'),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return withParts(bytes, { 'word/styles.xml': houseStyles });
};
