import { indicatorDefinitions, indicatorNumbers, viewLabels } from '../../../shared/reference/indicators';
import type { IndicatorNumber, IndicatorView } from '../../../shared/reference/indicators';
import { heading, paragraph, sentences } from './blocks';
import type { Block } from './blocks';
import { indicatorBlock } from './indicator-block';
import type { PaperContext } from './paper-context';
import { restatedBlock } from './restated-block';

const viewHeading = (view: IndicatorView): string => (view === 'all' ? 'All recruitment' : viewLabels[view]);

const oneIndicator = (context: PaperContext, indicator: IndicatorNumber): readonly Block[] => {
  const { report } = context.input;
  const items = report.indicators.filter((item) => item.indicator === indicator);
  const missing = report.missing.filter((item) => item.indicator === indicator).map((item) => item.sentence);
  const { title, meaning } = indicatorDefinitions[indicator];
  return [
    heading(2, `Indicator ${String(indicator)}: ${title}`),
    paragraph(meaning, { keepNext: true }),
    ...items.flatMap((item) => [
      ...(items.length > 1 ? [heading(3, viewHeading(item.view))] : []),
      ...indicatorBlock(context, item),
    ]),
    ...(items.length === 0 && missing.length === 0 ? [paragraph('There is no figure for this indicator.')] : []),
    ...sentences(missing),
  ];
};

export const indicatorsSection = (context: PaperContext): readonly Block[] => [
  ...indicatorNumbers.flatMap((indicator) => oneIndicator(context, indicator)),
  ...restatedBlock(context),
];
