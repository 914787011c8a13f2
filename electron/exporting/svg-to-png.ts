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

/** A PNG, by default at twice the size of the SVG. Throws where the SVG cannot be drawn or there is no font for its words. */
export const svgToPng = (svg: string, scale = twice): Uint8Array => {
  const options = renderOptions(scale);
  if (!canDrawWords(options)) throw new Error('No font was found to draw the words of a picture with.');
  return new Uint8Array(new Resvg(cleanText(svg), options).render().asPng());
};
