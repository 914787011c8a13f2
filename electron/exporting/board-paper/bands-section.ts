import { bandLabel, sectionLabels, sections } from '../../../shared/reference/bands';
import type { Section } from '../../../shared/reference/bands';
import { formatPoints } from '../../../shared/narrative/format';
import type { BandReport } from '../../../shared/report/types/year-report.types';
import { countText, estimateOf, markedGroup, percentText, rangeText, tagText } from '../words/figure-words';
import { heading, labelled, paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';
import { pictureBlocks } from './picture-block';

const afterTable = { spacing: { before: 120, after: 80 } } as const;

const bandRow = ({ band, figure, words }: BandReport): readonly string[] => [
  bandLabel(band),
  countText(figure.white),
  countText(figure.bme),
  countText(figure.unknown),
  percentText(markedGroup(figure, figure.bme)),
  formatPoints(figure.value, figure.value === null && figure.isHidden),
  rangeText(figure.measure, estimateOf(figure)),
  tagText(figure, words),
];

/** A line never ends between "Band" and its number. */
const nameKeptWhole = ({ band }: BandReport): string => bandLabel(band).replace(/ /g, '\u00a0');

const listed = (label: string, bands: readonly BandReport[]): readonly Block[] =>
  bands.length === 0 ? [] : [labelled(label, bands.map(nameKeptWhole).join(', '), afterTable)];

/** Bands where the difference is unlikely to be chance, each way; the table has their numbers. */
const inWords = (bands: readonly BandReport[]): readonly Block[] => {
  const clear = bands.filter(({ figure }) => figure.finding === 'unlikely_chance' && figure.value !== null);
  if (bands.every(({ figure }) => figure.value === null)) return [];
  if (clear.length === 0)
    return [
      paragraph('In none of those shown is the difference from the workforce unlikely to be chance.', afterTable),
    ];
  return [
    ...listed(
      'A lower BME share than the workforce, unlikely to be chance',
      clear.filter(({ figure }) => figure.isAdverse === true),
    ),
    ...listed(
      'A higher BME share than the workforce, unlikely to be chance',
      clear.filter(({ figure }) => figure.isAdverse === false),
    ),
  ];
};

const oneSection = (context: PaperContext, section: Section): readonly Block[] => {
  const bands = context.input.report.bands.filter((band) => band.section === section);
  if (bands.length === 0) return [];
  return [
    heading(2, sectionLabels[section]),
    context.captions.table(`${sectionLabels[section]} staff, ${String(context.input.report.year)}`),
    nativeTable({
      width: textWidth.portrait,
      isDense: true,
      columns: [
        section === 'medical' ? { title: 'Grade', share: 26 } : { title: 'Band', share: 17 },
        { title: 'White', share: 10, isNumber: true },
        { title: 'BME', share: 10, isNumber: true },
        { title: 'Unknown', share: 15, isNumber: true },
        { title: 'BME share', share: 11, isNumber: true },
        { title: 'Gap (points)', share: 12, isNumber: true },
        { title: '95% interval', share: 20, isNumber: true },
        { title: 'What it says', share: 24 },
      ],
      rows: bands.map(bandRow),
    }),
    ...inWords(bands),
    ...pictureBlocks(context, `bands:${section}`),
  ];
};

export const bandsSection = (context: PaperContext): readonly Block[] => {
  if (context.input.report.bands.length === 0) return [paragraph('No file gave the numbers of staff by pay band.')];
  return [
    paragraph(
      'The share of staff who are BME in each pay band and medical grade, beside the share in the whole workforce. The gap is the band’s share less the workforce’s, in percentage points.',
    ),
    ...sections.flatMap((section) => oneSection(context, section)),
  ];
};
