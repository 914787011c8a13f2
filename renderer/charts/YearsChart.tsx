import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  XAxis,
  YAxis,
} from 'recharts';
import { tickLabel, ticksApart } from '../../shared/charts/axis-scene';
import { paints } from '../../shared/charts/paint';
import { trendPicture } from '../../shared/charts/trend-picture';
import { screenRange } from '../../shared/reference/indicators';
import { runsOf } from './runs';
import { BlankMark, CutMark, DotMark, NationalMark } from './year-marks';
import { axisOf, blanksOf, cutsOf, dotsOf, nationalOf } from './years-data';
import type { IndicatorReport, TrendPoint } from '../../shared/report/year-report.types';

const height = 270;
const size = { width: 860, height };
const tickStyle = { fontSize: 13, fill: paints.note.fill };

const breaksOf = (trend: readonly TrendPoint[]): readonly number[] =>
  trend.flatMap((point) => (point.breakBefore === null ? [] : point.year - 0.5));

/** The years of a figure with their intervals. Lines run only inside years that may be compared. */
export const YearsChart = ({ report }: { readonly report: IndicatorReport }) => {
  const axis = axisOf(report);
  const years = report.trend.map((point) => point.year);
  const isRatio = axis.scale === 'log';
  const still = { dataKey: 'value', isAnimationActive: false } as const;
  return (
    <div className="chart" role="img" aria-label={`${report.title}, by year. ${trendPicture(report).description}`}>
      <ResponsiveContainer width="100%" height={height} initialDimension={size}>
        <ComposedChart margin={{ top: 16, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={paints.grid.stroke} />
          {isRatio ? (
            <ReferenceArea
              y1={screenRange.lower}
              y2={screenRange.upper}
              fill={paints.screen.fill}
              fillOpacity={1}
              className="chart-screen"
            />
          ) : null}
          <ReferenceLine y={axis.parity} stroke={paints.parity.stroke} />
          {breaksOf(report.trend).map((place) => (
            <ReferenceLine key={place} x={place} stroke={paints.break.stroke} strokeDasharray="3 3" />
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
            dataKey="value"
            type="number"
            scale={isRatio ? 'log' : 'linear'}
            domain={[axis.low, axis.high]}
            allowDataOverflow
            interval={0}
            ticks={[...ticksApart(axis, height - 54)]}
            tickFormatter={(tick: number) => tickLabel(axis, tick)}
            tick={tickStyle}
            width={46}
          />
          {runsOf(report.trend).map((run) => (
            <Line
              key={run[0]?.year ?? 0}
              data={run}
              dot={false}
              activeDot={false}
              stroke={paints['series-line'].stroke}
              strokeWidth={1.5}
              {...still}
            />
          ))}
          <Scatter data={dotsOf(report, axis)} shape={DotMark} {...still}>
            <ErrorBar
              dataKey="spread"
              direction="y"
              width={5}
              stroke={paints.interval.stroke}
              strokeWidth={2}
              isAnimationActive={false}
            />
          </Scatter>
          <Scatter data={cutsOf(report, axis)} shape={CutMark} {...still} />
          <Scatter data={blanksOf(report, axis)} shape={BlankMark} {...still} />
          <Scatter data={nationalOf(report)} shape={NationalMark} {...still} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
};
