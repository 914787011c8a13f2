import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { bandSharePicture, bandsInOrder } from '../../shared/charts/band-share-picture';
import { paints } from '../../shared/charts/paint';
import { noShareWords, whyNoShare } from '../../shared/narrative/band-share';
import { formatPercent } from '../../shared/narrative/format';
import { bandLabel } from '../../shared/reference/bands';
import type { Section } from '../../shared/reference/bands';
import type { BandReport, YearReport } from '../../shared/report/year-report.types';

interface Row {
  readonly name: string;
  readonly percent: number | null;
  readonly label: string;
}

const rowOf = ({ band, figure }: BandReport): Row => {
  const why = whyNoShare(figure);
  return {
    name: bandLabel(band),
    percent: why === null ? figure.bme.percent : null,
    label: why === null ? formatPercent(figure.bme.percent) : noShareWords[why].short,
  };
};

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
}

/** Name and share stand in two columns left of the bars, so that neither the bars nor the dashed line run through a number. */
const tickOf = (rows: readonly Row[]) => {
  const Tick = ({ x, y, index }: TickProps) => {
    const row = rows[index];
    const [right, middle] = [Number(x), Number(y) + 5];
    return (
      <g fontSize={13}>
        <text x={right - 72} y={middle} textAnchor="end" fill={paints.label.fill} className="chart-label">
          {row?.name ?? ''}
        </text>
        <text
          x={right}
          y={middle}
          textAnchor="end"
          fill={paints.label.fill}
          fontWeight={700}
          className="chart-label-strong"
        >
          {row?.label ?? ''}
        </text>
      </g>
    );
  };
  return Tick;
};

interface Props {
  readonly report: YearReport;
  readonly section: Section;
}

const rowHeight = 24;
const formatTick = (tick: number): string => `${String(tick)}%`;

/** BME share of each band beside the share in the whole workforce. */
export const BandChart = ({ report, section }: Props) => {
  const rows = bandsInOrder(report, section).map(rowOf);
  const workforce = report.workforce.bme.percent;
  const height = rows.length * rowHeight + 34;
  return (
    <>
      <div className="chart" role="img" aria-label={bandSharePicture(report, section).description}>
        <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 860, height }}>
          <BarChart
            data={rows}
            layout="vertical"
            margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke={paints.grid.stroke} />
            <XAxis
              type="number"
              orientation="top"
              tickFormatter={formatTick}
              tick={{ fontSize: 13, fill: paints.note.fill }}
            />
            <YAxis type="category" dataKey="name" width={280} tickLine={false} interval={0} tick={tickOf(rows)} />
            <Bar
              dataKey="percent"
              barSize={14}
              fill={paints['bar-bme'].fill}
              className="chart-bar-bme"
              isAnimationActive={false}
            />
            {workforce === null ? null : (
              <>
                <ReferenceLine x={workforce} stroke={paints.halo.stroke} strokeWidth={5} />
                <ReferenceLine x={workforce} stroke={paints.reference.stroke} strokeWidth={2} strokeDasharray="6 3" />
              </>
            )}
          </BarChart>
        </ResponsiveContainer>
      </div>
      {workforce === null ? null : (
        <p className="quiet">Dashed line: BME share of the whole workforce, {formatPercent(workforce)}.</p>
      )}
    </>
  );
};
