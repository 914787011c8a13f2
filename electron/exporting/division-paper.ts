import { Document } from 'docx';
import { readersNote } from '../../shared/narrative/leaving/audience-words';
import { breakdownName } from '../../shared/narrative/breakdown/breakdown-page-words';
import { longDate } from '../../shared/narrative/long-date';
import { thresholdSentence, versionLabels } from '../../shared/narrative/version-words';
import { heading, labelled, paragraph, sentences } from './board-paper/blocks';
import type { Block } from './board-paper/blocks';
import { startCaptions } from './board-paper/captions';
import type { Captions } from './board-paper/captions';
import { keepTogether } from './board-paper/keep-together';
import { nativeTable } from './board-paper/native-table';
import { afterTable } from './board-paper/page-table-blocks';
import { rowsOfPack } from './division-pack';
import type { DivisionPack, PackRow } from './division-pack';
import { textWidth } from './page';
import { estimate, group } from './page-tables/entries';
import { paperNumbering } from './word/numbering';
import { packWord } from './word/pack-word';
import { pagesOf } from './word/page-furniture';
import { paperStyles } from './word/styles';
import { wordBlocks } from './word/word-blocks';
import { cleanText } from './words/clean-text';
import { estimateOf, findingText, markedGroup } from './words/figure-words';

const noPictures = { byKey: new Map(), failed: new Set<string>(), warnings: [] } as const;

const rowOf = ({ who, figure }: PackRow): readonly string[] => {
  if (figure === null) return [who, '*', '*', '*', '*', 'Hidden'];
  const sides = [figure.white, figure.bme, figure.unknown].map((side) => group(markedGroup(figure, side)).text);
  const found = estimateOf(figure);
  const unit = figure.measure === 'relative_likelihood' ? 'ratio' : 'points';
  return [who, ...sides, estimate(unit, found, found.isHidden).text, findingText(found)];
};

const oneIndicator = (
  pack: DivisionPack,
  { report: { indicator }, row: { words } }: DivisionPack['figures'][number],
  captions: Captions,
): readonly Block[] => [
  heading(1, `Indicator ${String(indicator)}: ${breakdownName(indicator)}`),
  captions.table(`${breakdownName(indicator)}: ${pack.division} beside the rest of the trust`),
  nativeTable({
    width: textWidth.portrait,
    isDense: true,
    columns: [
      { title: 'Who', share: 22 },
      { title: 'White', share: 15, isNumber: true },
      { title: 'BME', share: 15, isNumber: true },
      { title: 'Unknown', share: 15, isNumber: true },
      { title: indicator === 1 ? 'Gap, points' : 'Ratio', share: 16, isNumber: true },
      { title: 'What it says', share: 20 },
    ],
    rows: rowsOfPack(pack)
      .filter((row) => row.indicator === indicator)
      .map(rowOf),
  }),
  paragraph(words.sentence, afterTable),
  ...sentences([words.smallNumbers, words.unknown, words.hidden === words.sentence ? null : words.hidden]),
];

const blocksOf = (pack: DivisionPack): readonly Block[] => {
  const { organisation, year, version, threshold, division } = pack;
  const captions = startCaptions();
  return [
    paragraph(`Workforce Race Equality Standard ${String(year)}`, { style: 'Title' }),
    paragraph(`${division}: ${organisation}`, { style: 'Lead' }),
    { kind: 'banner', version, text: `${versionLabels[version].toUpperCase()} VERSION` },
    paragraph(`${readersNote(version, 'division')} ${thresholdSentence(version, threshold)}`, {
      spacing: { before: 160, after: 200 },
    }),
    labelled('Date', longDate(pack.preparedOn)),
    labelled(
      'How to read this',
      'A ratio of 1.00 means equally likely, and above 1.00 is worse for BME staff. A gap is in percentage points: a negative gap is worse for BME staff. Below each figure stands its 95% interval. “*” is a number that may not be shown, or that would give one away.',
    ),
    ...pack.figures.flatMap((figure) => oneIndicator(pack, figure, captions)),
  ];
};

/** The same figures as the workbook of a division, as a short paper. */
export const divisionPackDocx = async (pack: DivisionPack): Promise<Uint8Array> => {
  const { organisation, year, version, division } = pack;
  const children = keepTogether(blocksOf(pack)).flatMap((block) => wordBlocks(block, noPictures));
  const file = new Document({
    title: `Workforce Race Equality Standard ${String(year)}: ${cleanText(division)}`,
    subject: `Division pack, ${versionLabels[version].toLowerCase()} version`,
    creator: cleanText(organisation),
    lastModifiedBy: 'Race Equality Workbench',
    keywords: `WRES, ${String(year)}, ${versionLabels[version]}`,
    styles: paperStyles,
    numbering: paperNumbering,
    sections: [pagesOf({ organisation, year, version }, 'portrait', children)],
  });
  return packWord(file);
};
