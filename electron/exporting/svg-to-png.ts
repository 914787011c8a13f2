import { Resvg } from '@resvg/resvg-js';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { cleanText } from './words/clean-text';
import { fontFiles } from './pictures/system-fonts';

/** Twice the drawn size, so that a printed picture is sharp. */
const twice = 2;

const renderOptions = (scale: number): ResvgRenderOptions => {
  const files = fontFiles();
  const family = files?.[0]?.includes('Liberation') === true ? 'Liberation Sans' : 'Arial';
  return {
    fitTo: { mode: 'zoom', value: scale },
    background: '#ffffff',
    logLevel: 'off',
    font: {
      loadSystemFonts: files === null,
      fontFiles: files ?? [],
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  };
};

const probe = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="2" y="15">A</text></svg>';

/** Without any font the rasteriser leaves words out and says nothing: a chart without labels is worse than none. */
const canDrawWords = (options: ResvgRenderOptions): boolean => new Resvg(probe, options).getBBox() !== undefined;

const draw = (svg: string, scale: number): Uint8Array => {
  const options = renderOptions(scale);
  if (!canDrawWords(options)) throw new Error('No font was found to draw the words of a picture with.');
  return new Uint8Array(new Resvg(cleanText(svg), options).render().asPng());
};

/** Room for the pictures of both versions of several papers, in bytes. */
const mostKept = 8 * 1024 * 1024;

/** What was drawn last, by what it was drawn from: a run of exports has most pictures in several of its files. */
const drawn = new Map<string, Uint8Array>();

/** Whatever was asked for the longest time ago goes first. */
const keep = (key: string, png: Uint8Array): void => {
  drawn.delete(key);
  drawn.set(key, png);
  let size = [...drawn.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [oldest, { length }] of drawn) {
    if (size <= mostKept) return;
    drawn.delete(oldest);
    size -= length;
  }
};

/** A PNG, by default at twice the size of the SVG. Throws where the SVG cannot be drawn or there is no font for its words. */
export const svgToPng = (svg: string, scale = twice): Uint8Array => {
  const key = `${String(scale)} ${svg}`;
  const png = drawn.get(key) ?? draw(svg, scale);
  keep(key, png);
  return png;
};
