import { indicatorDefinitions, indicatorNumbers, viewLabels } from '../../../shared/reference/indicators';
import type { IndicatorNumber, IndicatorView } from '../../../shared/reference/indicators';
import { recruitmentApartSentence } from '../../../shared/narrative/specials/path-words';
import { recruitmentApart } from '../../../shared/report/specials/recruitment-apart';
import type { YearReport } from '../../../shared/report/types/year-report.types';
import { heading, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { indicatorBlock } from './indicator-block';
import type { PaperContext } from './paper-context';
import { restatedBlock } from './restated-block';

const viewHeading = (view: IndicatorView): string => (view === 'all' ? 'All recruitment' : viewLabels[view]);

/** A return holds all recruitment together; the standard is read with and without campaigns in other countries. */
const withoutInternational = ({ indicators, specials }: YearReport): readonly Block[] => {
  const apart = recruitmentApart(indicators, specials);
  return apart === null ? [] : [paragraph(recruitmentApartSentence(apart))];
};

/** One indicator without its heading. */
export const oneIndicator = (context: PaperContext, indicator: IndicatorNumber): readonly Block[] => {
  const { report } = context.input;
  const items = report.indicators.filter((item) => item.indicator === indicator);
  const missing = report.missing.filter((item) => item.indicator === indicator).map((item) => item.sentence);
  return [
    paragraph(indicatorDefinitions[indicator].meaning, { keepNext: true }),
    ...items.flatMap((item) => [
      ...(items.length > 1 ? [heading(3, viewHeading(item.view))] : []),
      ...indicatorBlock(context, item, indicator === 2 ? withoutInternational(report) : []),
    ]),
    ...(items.length === 0 && missing.length === 0 ? [paragraph('There is no figure for this indicator.')] : []),
    ...sentences(missing),
  ];
};

export const indicatorsSection = (
  context: PaperContext,
  indicators: readonly IndicatorNumber[] = indicatorNumbers,
): readonly Block[] => [
  ...indicators.flatMap((indicator) => [
    heading(2, `Indicator ${String(indicator)}: ${indicatorDefinitions[indicator].title}`),
    ...oneIndicator(context, indicator),
  ]),
  ...restatedBlock(context),
];
