import { legendItems } from '../../shared/charts/legend';
import { SceneSvg } from './SceneSvg';

type Key = 'unlikely' | 'unsure' | 'interval' | 'national' | 'screen' | 'break';

interface Props {
  readonly items: readonly Key[];
}

/** What each mark of a forest means. */
export const ForestLegend = ({ items }: Props) => (
  <p className="legend">
    {items.map((key) => (
      <span key={key}>
        <SceneSvg
          isDecoration
          scene={{ width: 22, height: 16, title: '', description: '', shapes: legendItems[key].mark }}
        />
        {legendItems[key].words}
      </span>
    ))}
  </p>
);
