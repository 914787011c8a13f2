import { describe, expect, it } from 'vitest';
import { bandSharePicture } from '../../../shared/charts/band-share-picture';
import { gapForestPicture } from '../../../shared/charts/gap-forest-picture';
import { ratioForestPicture } from '../../../shared/charts/ratio-forest-picture';
import { sceneToSvg } from '../../../shared/charts/scene-to-svg';
import { textWidth } from '../../../shared/charts/text-width';
import { trendPicture } from '../../../shared/charts/trend-picture';
import { sections } from '../../../shared/reference/bands';
import { appointed, discipline } from '../../renderer/samples/ratios';
import { surveys, votingBoard } from '../../renderer/samples/gaps';
import { sampleReport } from '../../renderer/samples/report';
import type { Scene, TextShape } from '../../../shared/charts/scene';

const texts = (scene: Scene): readonly TextShape[] =>
  scene.shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const said = (scene: Scene): string =>
  texts(scene)
    .map((shape) => shape.text)
    .join(' ');

const everyPicture: readonly Scene[] = [
  ratioForestPicture(sampleReport),
  gapForestPicture(sampleReport),
  ...sampleReport.indicators.flatMap((indicator) => [trendPicture(indicator), trendPicture(indicator, 860)]),
  ...sections.flatMap((section) => [
    bandSharePicture(sampleReport, section),
    bandSharePicture(sampleReport, section, 860),
  ]),
  ratioForestPicture({ ...sampleReport, indicators: [] }),
  bandSharePicture({ ...sampleReport, bands: [] }, 'medical'),
];

describe('pictures for documents', () => {
  it('hold every ratio, and every gap, with its number', () => {
    expect(said(ratioForestPicture(sampleReport))).toContain('1.53');
    expect(said(gapForestPicture(sampleReport))).toContain('−12.3');
  });

  it('show a hidden figure as a star with the reason', () => {
    const scene = gapForestPicture(sampleReport);
    expect(said(scene)).toContain('*');
    expect(said(scene).replace(/\s+/g, ' ')).toContain('hidden to protect people');
    expect(said(bandSharePicture(sampleReport, 'clinical'))).toContain('* hidden');
    expect(said(trendPicture(votingBoard))).toContain('* hidden');
  });

  it('say in words what they draw', () => {
    for (const scene of everyPicture) expect(scene.title).not.toBe('');
    expect(trendPicture(discipline).description).toContain('2023: hidden.');
    expect(trendPicture(discipline).description).toContain('Not comparable with the year before');
    expect(ratioForestPicture(sampleReport).description).toContain('1.53, could be 1.24 to 1.90');
  });

  it('draw a break where years cannot be compared, and no line across it', () => {
    const seven = surveys[2];
    if (seven === undefined) throw new Error('sample has no indicator 7');
    const scene = trendPicture(seven);
    expect(scene.shapes.filter((shape) => shape.role === 'series-line')).toHaveLength(3);
    expect(scene.shapes.filter((shape) => shape.role === 'break').length).toBeGreaterThanOrEqual(1);
    expect(trendPicture(appointed).shapes.some((shape) => shape.role === 'break')).toBe(false);
  });

  it('draw no line to a hidden year', () => {
    expect(trendPicture(discipline).shapes.filter((shape) => shape.role === 'series-line')).toHaveLength(1);
  });

  it('use the width they are given, and say the same at each', () => {
    expect(trendPicture(appointed).width).toBe(680);
    const [narrow, wide] = [trendPicture(appointed), trendPicture(appointed, 860)];
    const right = (scene: Scene): number => Math.max(...texts(scene).map((shape) => shape.x));
    expect(wide.width).toBe(860);
    expect(right(wide)).toBeGreaterThan(right(narrow));
    expect(texts(wide).map((shape) => shape.text)).toEqual(texts(narrow).map((shape) => shape.text));
    const bands = (width?: number) => bandSharePicture(sampleReport, 'clinical', width);
    expect(texts(bands(860)).map((shape) => shape.text)).toEqual(texts(bands()).map((shape) => shape.text));
    const longest = (scene: Scene): number =>
      Math.max(...scene.shapes.map((shape) => (shape.kind === 'rect' && shape.role === 'bar-bme' ? shape.width : 0)));
    expect(longest(bands(860)) / longest(bands())).toBeCloseTo(490 / 310, 2);
  });

  it('keep all text inside the picture and all numbers finite', () => {
    for (const scene of everyPicture) {
      expect(scene.height).toBeGreaterThan(0);
      for (const shape of texts(scene)) {
        const width = textWidth(shape.text, shape.size);
        const left =
          shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
        expect(left, shape.text).toBeGreaterThanOrEqual(-2);
        expect(left + width, shape.text).toBeLessThanOrEqual(scene.width + 2);
        expect(shape.y, shape.text).toBeLessThanOrEqual(scene.height);
      }
      expect(sceneToSvg(scene)).not.toMatch(/NaN|Infinity/);
    }
  });
});

describe('sceneToSvg', () => {
  const scene: Scene = {
    width: 10,
    height: 10,
    title: 'A & B',
    description: '<script>"x"</script>',
    shapes: [
      { kind: 'text', role: 'label', x: 1, y: 1, anchor: 'start', size: 12, text: 'Nurses & <b> \u0000"quoted"' },
    ],
  };

  it('escapes every word', () => {
    const svg = sceneToSvg(scene);
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('Nurses &amp; &lt;b&gt; &quot;quoted&quot;');
  });

  it('names the fonts and carries no style, script or link', () => {
    const svg = sceneToSvg(ratioForestPicture(sampleReport));
    expect(svg).toContain('font-family="Arial, Liberation Sans, sans-serif"');
    expect(svg).not.toMatch(/style=|<style|<script|href|url\(/);
  });

  it('gives the same text for the same scene', () => {
    expect(sceneToSvg(trendPicture(appointed))).toBe(sceneToSvg(trendPicture(appointed)));
  });
});
