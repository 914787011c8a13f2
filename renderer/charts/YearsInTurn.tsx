import { CartesianGrid, ErrorBar, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { tickLabel, ticksApart } from '../../shared/charts/axis-scene';
import { paints } from '../../shared/charts/paint';
import { trendAxis } from '../../shared/charts/trend-picture';
import { yearPointWords } from '../../shared/narrative/year-point-words';
import { formatMeasure, formatWithRange } from '../components/format';
import type { Axis } from '../../shared/charts/axis';
import type { IndicatorReport, TrendPoint } from '../../shared/report/types/year-report.types';

const height = 270;
const tickStyle = { fontSize: 13, fill: paints.note.fill };

interface Stop {
  readonly year: number;
  readonly value: number | null;
  /** How far the interval reaches below and above the value, inside the picture. */
  readonly spread: readonly [number, number] | null;
  readonly words: string;
}

const stopOf = (report: IndicatorReport, axis: Axis, point: TrendPoint): Stop => {
  const { year, lower, upper } = point;
  const value = point.isHidden ? null : point.value;
  const spread =
    value === null || lower === null || upper === null
      ? null
      : ([value - Math.max(axis.low, lower), Math.min(axis.high, upper) - value] as const);
  const figure = formatWithRange(point, (amount) => formatMeasure(report.figure.measure, amount));
  return { year, value, spread, words: yearPointWords(point, figure) };
};

interface TipProps {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Stop }[];
}

const Tip = ({ active, payload }: TipProps) => {
  const stop = payload?.[0]?.payload;
  if (active !== true || stop === undefined) return null;
  return (
    <p className="chart-tip">
      <strong>{stop.year}</strong>: {stop.words}
    </p>
  );
};

/** The years one after another, by pointer or arrow keys, each with its value and interval in words. */
export const YearsInTurn = ({ report }: { readonly report: IndicatorReport }) => {
  const axis = trendAxis(report);
  const stops = report.trend.map((point) => stopOf(report, axis, point));
  const years = stops.map(({ year }) => year);
  const breaks = report.trend.filter(({ breakBefore }) => breakBefore !== null);
  return (
    <div className="chart">
      <LineChart
        responsive
        className="chart-in-turn"
        data={stops}
        margin={{ top: 16, right: 24, bottom: 4, left: 0 }}
        title={`${report.title}, year by year`}
        accessibilityLayer
      >
        <CartesianGrid vertical={false} stroke={paints.grid.stroke} />
        <ReferenceLine y={axis.parity} stroke={paints.parity.stroke} />
        {breaks.map(({ year }) => (
          <ReferenceLine key={year} x={year - 0.5} stroke={paints.break.stroke} strokeDasharray="3 3" />
        ))}
        <XAxis
          dataKey="year"
          type="number"
          domain={[Math.min(...years) - 0.5, Math.max(...years) + 0.5]}
          ticks={years}
          tickLine={false}
          tick={tickStyle}
        />
        <YAxis
          type="number"
          scale={axis.scale === 'log' ? 'log' : 'linear'}
          domain={[axis.low, axis.high]}
          allowDataOverflow
          interval={0}
          ticks={[...ticksApart(axis, height - 54)]}
          tickFormatter={(tick: number) => tickLabel(axis, tick)}
          tick={tickStyle}
          width={46}
        />
        <Tooltip content={<Tip />} isAnimationActive={false} defaultIndex={stops.length - 1} />
        <Line
          dataKey="value"
          stroke="none"
          dot={{ r: 5, fill: paints.estimate.fill, stroke: paints.estimate.stroke }}
          activeDot={{ r: 8 }}
          isAnimationActive={false}
        >
          <ErrorBar
            dataKey="spread"
            direction="y"
            width={5}
            stroke={paints.interval.stroke}
            strokeWidth={2}
            isAnimationActive={false}
          />
        </Line>
      </LineChart>
    </div>
  );
};
