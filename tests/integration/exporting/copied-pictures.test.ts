import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../electron/data/services/picture-service';
import type { PictureWanted } from '../../../shared/ipc/contract';
import { sampleBreakdown } from '../../renderer/samples/breakdown';
import { publicReport, sampleReport } from '../../renderer/samples/report';

const handlers = {
  'report.year': ({ version }: { readonly version: string }) => ({
    report: version === 'public' ? publicReport : sampleReport,
    actionCounts: {},
  }),
  'report.breakdown': sampleBreakdown,
};

const about = { year: 2025, version: 'restricted' } as const;
const brokenDown = { ...about, indicator: 2, view: 'all', cut: 'directorate', filter: null } as const;
const pictures: readonly (readonly [string, PictureWanted])[] = [
  ['Appointed from shortlisting', { kind: 'trend', indicator: 2, view: 'all', ...about }],
  ['BME share of staff by band, clinical', { kind: 'bands', section: 'clinical', ...about }],
  ['Appointed from shortlisting, by directorate', { kind: 'breakdown', ...brokenDown }],
  ['BME shortlisted applicants who were appointed, by directorate', { kind: 'funnel', ...brokenDown }],
];

const pngSize = (png: Uint8Array): readonly [width: number, height: number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a picture for the clipboard', () => {
  it.each(pictures)('%s is drawn with title, organisation, year and version', async (title, picture) => {
    const { svg, png, title: named } = await drawPicture(handlers, { picture, as: 'png' });
    expect(named).toContain(title);
    expect(svg).toContain('Northmoor University Hospitals, 31 March 2025. Restricted version');
    expect([...(png ?? []).slice(1, 4)]).toEqual([80, 78, 71]);
    const [width, height] = pngSize(png ?? new Uint8Array(24));
    expect(width).toBe(1416);
    expect(height).toBeGreaterThan(400);
  });

  it('names the filter, and is drawn from the narrowed report', async () => {
    const filter = { cut: 'directorate', part: 'Surgery' } as const;
    const { svg, png } = await drawPicture(handlers, {
      picture: { ...brokenDown, kind: 'breakdown', cut: 'sex', filter },
      as: 'svg',
    });
    expect(svg).toContain('by sex – Directorate: Surgery');
    expect(svg).toContain('2.25');
    expect(png).toBeNull();
  });

  it('says the version it is drawn for', async () => {
    const { svg } = await drawPicture(handlers, {
      picture: { kind: 'trend', indicator: 2, view: 'all', year: 2025, version: 'public' },
      as: 'svg',
    });
    expect(svg).toContain('Public version');
  });

  it('does not hold what is hidden', async () => {
    const { svg } = await drawPicture(handlers, { picture: { kind: 'breakdown', ...brokenDown }, as: 'svg' });
    expect(svg).toContain('Research and innovation: * hidden.');
  });

  it.each<readonly [string, PictureWanted]>([
    ['a cut that the year does not have', { kind: 'breakdown', ...brokenDown, cut: 'site' }],
    ['a funnel of too few parts', { kind: 'funnel', ...brokenDown, cut: 'sex' }],
    [
      'years of a figure that is not shown',
      { kind: 'trend', indicator: 3, view: 'all', year: 2025, version: 'public' },
    ],
  ])('%s is not found', async (_name, picture) => {
    await expect(drawPicture(handlers, { picture, as: 'png' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of 400 parts with long names is still small enough for a clipboard', async () => {
    const many = {
      ...handlers,
      'report.breakdown': (wanted: Parameters<typeof sampleBreakdown>[0]) => {
        const report = sampleBreakdown(wanted);
        return {
          ...report,
          breakdowns: report.breakdowns.map((each) => ({
            ...each,
            rows: Array.from({ length: 400 }, (_, index) => ({
              ...(each.rows[0] ?? { figure: null, words: null }),
              part: String(index),
              label: 'A directorate with a name that goes on and on '.repeat(3).slice(0, 120),
            })) as typeof each.rows,
          })),
        };
      },
    };
    const { png } = await drawPicture(many, { picture: { kind: 'breakdown', ...brokenDown }, as: 'png' });
    expect(pngSize(png ?? new Uint8Array(24))[1]).toBeLessThanOrEqual(16_001);
  });
});
