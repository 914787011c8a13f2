import { axisScene } from '../../../../shared/charts/axis-scene';
import { axisOfFigures } from '../../../../shared/charts/figure-line';
import { forestRow } from '../../../../shared/charts/forest-row';
import { formatPeople } from '../../../../shared/narrative/format';
import { SceneSvg } from '../../../charts/SceneSvg';
import { Cell } from '../../../components/Cell';
import { FindingChip } from '../../../components/FindingChip';
import { formatCountOf, formatMeasure, formatRange } from '../../../components/format';
import { CopyableTable } from '../../../components/CopyableTable';
import type { Axis } from '../../../../shared/charts/axis';
import type { SpecialForest, SpecialLine } from '../../../../shared/charts/special-forests';
import type { CopiedAs } from '../../../components/PictureButtons';
import type { Measure } from '../../../../shared/reference/indicators';

const plotWidth = 190;
const plotHeight = 30;

interface Props {
  readonly forest: SpecialForest;
  readonly picture: CopiedAs['picture'];
}

const Plot = ({
  line,
  measure,
  axis,
}: {
  readonly line: SpecialLine;
  readonly measure: Measure;
  readonly axis: Axis;
}) =>
  line.value === null ? (
    <span className="quiet">{line.isHidden ? 'Hidden to protect people' : 'No figure to draw'}</span>
  ) : (
    <SceneSvg
      isDecoration
      scene={forestRow(
        { ...line, measure, finding: line.finding ?? 'not_calculable', national: null, nationalLabel: null },
        axis,
        plotWidth,
        plotHeight,
      )}
    />
  );

const Row = ({
  line,
  measure,
  axis,
}: {
  readonly line: SpecialLine;
  readonly measure: Measure;
  readonly axis: Axis;
}) => (
  <tr className={line.isWhole === true ? 'is-whole' : undefined}>
    <th scope="row">{line.label}</th>
    {[line.white, line.bme].map((group, index) => (
      <td key={index === 0 ? 'white' : 'bme'} className="n">
        <Cell value={formatCountOf(group)} />
      </td>
    ))}
    <td className="n value">
      <Cell value={formatMeasure(measure, line.value, line.isHidden)} />
    </td>
    <td className="plot">
      <Plot line={line} measure={measure} axis={axis} />
    </td>
    <td className="n">{formatRange(line, (value) => formatMeasure(measure, value)) ?? '–'}</td>
    <td className="n">
      <Cell value={formatPeople(line.shortfall, line.isHidden)} />
    </td>
    <td>
      <FindingChip found={line} tag={line.tag} />
    </td>
  </tr>
);

/** A few figures of one kind beneath one another on one axis, each with its counts, its range and the people short. */
export const ForestTable = ({ forest: { caption, of, measure, lines, short }, picture }: Props) => {
  const isRatio = measure === 'relative_likelihood';
  const axis = axisOfFigures(lines, measure);
  return (
    <CopyableTable label={caption} picture={{ what: caption, picture }}>
      <table className="data-table is-lines">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="n">
              White
            </th>
            <th scope="col" className="n">
              BME
            </th>
            <th scope="col" className="n">
              {isRatio ? 'Ratio' : 'Gap'}
            </th>
            <th scope="col" className="plot">
              <SceneSvg isDecoration scene={axisScene(axis, plotWidth)} />
              <span className="nhsuk-u-visually-hidden">Picture</span>
            </th>
            <th scope="col" className="n">
              95% interval
            </th>
            <th scope="col" className="n">
              {short}
            </th>
            <th scope="col">What the numbers support</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.label} line={line} measure={measure} axis={axis} />
          ))}
        </tbody>
      </table>
    </CopyableTable>
  );
};
