import type { GroupFigure } from '../../../shared/indicators/figure';
import { groupLabels } from '../../../shared/reference/groups';
import { countText, percentText } from '../words/figure-words';
import { paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';

const row = (name: string, group: GroupFigure): readonly string[] => [name, countText(group), percentText(group)];

export const backgroundSection = ({ input, captions }: PaperContext): readonly Block[] => {
  const { workforce, year } = input.report;
  return [
    paragraph(
      'The Workforce Race Equality Standard compares the experience of White and black and minority ethnic (BME) staff on nine indicators: their pay bands, recruitment, discipline, training, four questions of the staff survey, and the board.',
    ),
    captions.table(`The workforce on 31 March ${String(year)}`),
    nativeTable({
      width: Math.floor(textWidth.portrait * 0.6),
      columns: [
        { title: 'Group', share: 2 },
        { title: 'People', share: 1, isNumber: true },
        { title: 'Share', share: 1, isNumber: true },
      ],
      rows: [
        row(groupLabels.white, workforce.white),
        row(groupLabels.bme, workforce.bme),
        row('Ethnicity unknown', workforce.unknown),
      ],
    }),
  ];
};
