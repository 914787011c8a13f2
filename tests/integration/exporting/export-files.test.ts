import { describe, expect, it } from 'vitest';
import { makeExport } from '../../../electron/exporting/export-files';
import { svgToPng } from '../../../electron/exporting/svg-to-png';
import { realInput } from './real-report';
import { sampleActions } from './sample-actions';

describe('making a document', () => {
  it.each([
    ['docx', 'WRES 2025 paper for the public - Riverbank & Fenside NHS Foundation Trust - Public.docx'],
    ['xlsx', 'WRES 2025 figures and action plan - Riverbank & Fenside NHS Foundation Trust - Public.xlsx'],
  ] as const)('names the %s and gives a zip', async (format, name) => {
    const file = await makeExport(format, realInput('public'));
    expect(file.fileName).toBe(name);
    expect([...file.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(file.warnings).toEqual([]);
  });

  it('warns that typed words in a public document were not checked', async () => {
    const file = await makeExport('xlsx', { ...realInput('public'), actions: sampleActions });
    expect(file.warnings.join(' ')).toContain('not checked for small numbers');
  });
});

describe('a picture', () => {
  it('is drawn at twice its size as PNG, with words in it', () => {
    const draw = (words: string) =>
      svgToPng(
        `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text x="2" y="15">${words}</text></svg>`,
      );
    const png = draw('words');
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([120, 40]);
    expect(png).not.toEqual(draw('other'));
  });

  it('is drawn once, however many files of a run it goes into, and anew at another size', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><text x="2" y="15">once</text></svg>';
    const png = svgToPng(svg);
    expect(svgToPng(svg)).toBe(png);
    expect(new DataView(svgToPng(svg, 1).buffer).getUint32(16)).toBe(30);
    expect(svgToPng(svg)).toBe(png);
  });

  it('throws where the SVG is broken', () => {
    expect(() => svgToPng('<svg')).toThrow();
  });
});
