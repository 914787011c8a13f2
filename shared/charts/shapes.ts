import type { Anchor, CircleShape, LineShape, PathShape, RectShape, Role, Shape, TextShape } from './scene';

/** Hundredths of a pixel are enough, and keep the text of a picture the same on every machine. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;

export const rect = (role: Role, x: number, y: number, width: number, height: number): RectShape => ({
  kind: 'rect',
  role,
  x: tidy(x),
  y: tidy(y),
  width: tidy(Math.max(0, width)),
  height: tidy(Math.max(0, height)),
});

export const line = (role: Role, x1: number, y1: number, x2: number, y2: number): LineShape => ({
  kind: 'line',
  role,
  x1: tidy(x1),
  y1: tidy(y1),
  x2: tidy(x2),
  y2: tidy(y2),
});

export const circle = (role: Role, cx: number, cy: number, r: number): CircleShape => ({
  kind: 'circle',
  role,
  cx: tidy(cx),
  cy: tidy(cy),
  r: tidy(r),
});

export const text = (
  role: Role,
  x: number,
  y: number,
  words: string,
  size = 12,
  anchor: Anchor = 'start',
): TextShape => ({
  kind: 'text',
  role,
  x: tidy(x),
  y: tidy(y),
  anchor,
  size,
  text: words,
});

export type Point = readonly [x: number, y: number];

const throughPoints = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${String(tidy(x))} ${String(tidy(y))}`).join('');

/** A closed outline. */
export const path = (role: Role, points: readonly Point[]): PathShape => ({
  kind: 'path',
  role,
  d: `${throughPoints(points)}Z`,
});

/** A line through points that does not come back to the first. */
export const polyline = (role: Role, points: readonly Point[]): PathShape => ({
  kind: 'path',
  role,
  d: throughPoints(points),
});

/** An open line through points, such as a curve; nothing is filled. Empty for fewer than two points. */
export const curve = (role: Role, points: readonly Point[]): readonly Shape[] =>
  points.length < 2 ? [] : [polyline(role, points)];

export const diamond = (role: Role, x: number, y: number, radius: number): PathShape =>
  path(role, [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ]);

/** The head of an arrow that says: the interval goes on beyond the axis. */
export const arrowHead = (x: number, y: number, direction: -1 | 1, size = 5): PathShape =>
  path('arrow', [
    [x, y],
    [x - direction * size * 1.4, y - size],
    [x - direction * size * 1.4, y + size],
  ]);

/** The same for an upright interval: −1 points up, 1 down. */
export const arrowHeadUpright = (x: number, y: number, direction: -1 | 1, size = 5): PathShape =>
  path('arrow', [
    [x, y],
    [x - size, y - direction * size * 1.4],
    [x + size, y - direction * size * 1.4],
  ]);

/** The same shape moved, for scenes built from smaller scenes. */
export const moved = (shape: Shape, dx: number, dy: number): Shape => {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: tidy(shape.x + dx), y: tidy(shape.y + dy) };
    case 'line':
      return {
        ...shape,
        x1: tidy(shape.x1 + dx),
        x2: tidy(shape.x2 + dx),
        y1: tidy(shape.y1 + dy),
        y2: tidy(shape.y2 + dy),
      };
    case 'circle':
      return { ...shape, cx: tidy(shape.cx + dx), cy: tidy(shape.cy + dy) };
    case 'text':
      return { ...shape, x: tidy(shape.x + dx), y: tidy(shape.y + dy) };
    case 'path':
      return {
        ...shape,
        d: shape.d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_all, x: string, y: string) => movedPoint(x, y, dx, dy)),
      };
  }
};

const movedPoint = (x: string, y: string, dx: number, dy: number): string =>
  `${String(tidy(Number(x) + dx))} ${String(tidy(Number(y) + dy))}`;
