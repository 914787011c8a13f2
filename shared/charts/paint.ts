import type { Role } from './scene';

export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: string | null;
  readonly isBold: boolean;
}

const solid = (fill: string): Paint => ({ fill, stroke: 'none', strokeWidth: 0, dash: null, isBold: false });
const stroked = (stroke: string, strokeWidth: number, fill = 'none', dash: string | null = null): Paint => ({
  fill,
  stroke,
  strokeWidth,
  dash,
  isBold: false,
});

const ink = '#212b32';
const muted = '#4c6272';
const blue = '#005eb8';
const orange = '#aa5500';

/**
 * Colours by role. Blue against orange-brown stays apart for every common kind of colour blindness, and no two roles that
 * mean different things differ by colour alone: a filled circle, an open circle, a diamond, a bar, a dashed line.
 */
export const paints: Readonly<Record<Role, Paint>> = {
  screen: solid('#e3eef8'),
  parity: stroked('#6b8296', 1),
  grid: stroked('#d8dde0', 1),
  interval: stroked(ink, 2.25),
  arrow: solid(ink),
  estimate: stroked(blue, 2, blue),
  'estimate-open': stroked(blue, 2, '#ffffff'),
  national: stroked(orange, 2, '#ffffff'),
  'series-line': stroked(muted, 1.5),
  'series-point': solid('#6f8494'),
  'series-latest': solid(blue),
  break: stroked('#768692', 1, 'none', '3 3'),
  // Ranges of two curves lie over one another, so they let through what is behind; the curves themselves are solid and dashed.
  'curve-uk': stroked(blue, 2.25),
  'curve-uk-range': solid('rgba(0, 94, 184, 0.14)'),
  'curve-international': stroked(orange, 2.25, 'none', '7 3'),
  'curve-international-range': solid('rgba(170, 85, 0, 0.16)'),
  'bar-bme': solid(blue),
  reference: stroked(orange, 2, 'none', '6 3'),
  halo: stroked('#ffffff', 6),
  'limit-inner': stroked(muted, 1.25, 'none', '2 3'),
  'limit-outer': stroked(muted, 1.5),
  label: solid(ink),
  'label-strong': { ...solid(ink), isBold: true },
  note: solid(muted),
};
