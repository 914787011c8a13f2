import { paints } from '../../shared/charts/paint';
import { arrowHeadUpright, diamond } from '../../shared/charts/shapes';
import type { Cut, Dot, Spot } from './years-data';

/** What the charting library hands to a shape of ours. */
interface MarkProps<T> {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: T | undefined;
}

export const DotMark = ({ cx = 0, cy = 0, payload }: MarkProps<Dot>) => {
  const role = payload?.isClear === true ? 'estimate' : 'estimate-open';
  const paint = paints[role];
  const dy = payload?.isLabelBelow === true ? 17 : -8;
  return (
    <g>
      <circle
        className={`chart-${role}`}
        cx={cx}
        cy={cy}
        r={5}
        fill={paint.fill}
        stroke={paint.stroke}
        strokeWidth={paint.strokeWidth}
      />
      <text
        className="chart-label-strong"
        x={cx + 9}
        y={cy + dy}
        fontSize={13}
        fontWeight={700}
        fill={paints.label.fill}
      >
        {payload?.label ?? ''}
      </text>
    </g>
  );
};

export const BlankMark = ({ cx = 0, cy = 0, payload }: MarkProps<Spot>) => (
  <text className="chart-note" x={cx} y={cy - 6} fontSize={13} textAnchor="middle" fill={paints.note.fill}>
    {payload?.label ?? ''}
  </text>
);

export const CutMark = ({ cx = 0, cy = 0, payload }: MarkProps<Cut>) => (
  <path
    className="chart-arrow"
    d={arrowHeadUpright(cx, payload?.direction === -1 ? cy + 5 : cy - 5, payload?.direction === -1 ? 1 : -1).d}
    fill={paints.arrow.fill}
  />
);

export const NationalMark = ({ cx = 0, cy = 0 }: MarkProps<Spot>) => (
  <path
    className="chart-national"
    d={diamond('national', cx, cy, 5.5).d}
    fill={paints.national.fill}
    stroke={paints.national.stroke}
    strokeWidth={paints.national.strokeWidth}
  />
);
