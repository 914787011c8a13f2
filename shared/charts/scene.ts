/**
 * A picture as data: what is drawn where, with the role each mark plays. Pure, so that a screen (React) and a document
 * (an SVG string) draw the very same picture. Units are CSS pixels from the top left.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The picture in words, for alternative text. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** What a mark means. Colour follows from it (see paint.ts); a screen may restyle by role where colours are forced. */
export type Role =
  | 'screen'
  | 'parity'
  | 'grid'
  | 'interval'
  | 'arrow'
  | 'estimate'
  | 'estimate-open'
  | 'national'
  | 'series-line'
  | 'series-point'
  | 'series-latest'
  | 'break'
  | 'curve-uk'
  | 'curve-uk-range'
  | 'curve-international'
  | 'curve-international-range'
  | 'bar-bme'
  | 'reference'
  | 'halo'
  | 'limit-inner'
  | 'limit-outer'
  | 'label'
  | 'label-strong'
  | 'note';

export type Anchor = 'start' | 'middle' | 'end';

export interface RectShape {
  readonly kind: 'rect';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LineShape {
  readonly kind: 'line';
  readonly role: Role;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface CircleShape {
  readonly kind: 'circle';
  readonly role: Role;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface PathShape {
  readonly kind: 'path';
  readonly role: Role;
  readonly d: string;
}

export interface TextShape {
  readonly kind: 'text';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly text: string;
}

export type Shape = RectShape | LineShape | CircleShape | PathShape | TextShape;

/** A rectangle on a scene that a builder may fill. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
