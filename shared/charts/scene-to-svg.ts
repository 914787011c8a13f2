import { paints } from './paint';
import type { Scene, Shape } from './scene';

const fontFamily = 'Arial, Liberation Sans, sans-serif';

/** A code point that XML 1.0 cannot hold is dropped: a picture that will not open is worse than a missing control character. */
const isAllowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code <= 0xd7ff) ||
  (code >= 0xe000 && code !== 0xfffe && code !== 0xffff);

const escaped = (words: string): string =>
  [...words]
    .filter((character) => isAllowed(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

type Attributes = Readonly<Record<string, string | number | null>>;

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const paintAttributes = (shape: Shape): Attributes => {
  const paint = paints[shape.role];
  const hasStroke = paint.stroke !== 'none';
  return {
    class: `chart-${shape.role}`,
    fill: paint.fill,
    stroke: hasStroke ? paint.stroke : null,
    'stroke-width': hasStroke ? paint.strokeWidth : null,
    'stroke-dasharray': paint.dash,
  };
};

const element = (shape: Shape): string => {
  const paint = paintAttributes(shape);
  switch (shape.kind) {
    case 'rect':
      return `<rect${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...paint })}/>`;
    case 'line':
      return `<line${attributes({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...paint })}/>`;
    case 'circle':
      return `<circle${attributes({ cx: shape.cx, cy: shape.cy, r: shape.r, ...paint })}/>`;
    case 'path':
      return `<path${attributes({ d: shape.d, 'stroke-linejoin': 'round', ...paint })}/>`;
    case 'text': {
      const weight = paints[shape.role].isBold ? 'bold' : null;
      const place = {
        x: shape.x,
        y: shape.y,
        'text-anchor': shape.anchor,
        'font-size': shape.size,
        'font-weight': weight,
      };
      return `<text${attributes({ ...place, ...paint })}>${escaped(shape.text)}</text>`;
    }
  }
};

/**
 * Writes a scene as a complete SVG document, for pictures in Word documents and for files. No script, style or link in it.
 * @example sceneToSvg({ width: 10, height: 10, title: 'A', description: 'B', shapes: [] })
 */
export const sceneToSvg = (scene: Scene): string => {
  const { width, height } = scene;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
    'font-family': fontFamily,
  });
  const words = `<title>${escaped(scene.title)}</title><desc>${escaped(scene.description)}</desc>`;
  return `<svg${root}>${words}${scene.shapes.map(element).join('')}</svg>`;
};
