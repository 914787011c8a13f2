import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../electron/data/services/leaving/picture-service';
import type { PictureReports } from '../../../electron/data/services/leaving/picture-service';
import type { PictureWanted } from '../../../shared/ipc/picture-wanted';
import { comparison } from '../../renderer/samples/comparison';
import { expertsReport } from '../../renderer/samples/experts';
import { journeysReport } from '../../renderer/samples/journeys';
import { sampleProgression } from '../../renderer/samples/progression';
import { sampleSpecials } from '../../renderer/samples/specials';
import { sampleTraining, sampleTrainingCut } from '../../renderer/samples/training';
import { sampleBreakdown } from '../../renderer/samples/breakdown';
import { publicReport, sampleReport } from '../../renderer/samples/report';

const handlers: PictureReports = {
  'status.get': () => ({
    organisation: 'Northmoor University Hospitals',
    years: [2025],
    newestWithFigures: 2025,
    isExample: false,
    canUndo: null,
    canRedo: null,
    notice: null,
    isReadOnly: false,
    locked: [],
  }),
  'report.progression': sampleProgression,
  'report.compare': comparison,
  'report.training': sampleTraining,
  'report.trainingCut': sampleTrainingCut,
  'report.journeys': ({ year, version }) => journeysReport(version, year),
  'report.experts': ({ year, version }) => expertsReport(version, year),
  'report.year': ({ version }) => ({
    report: version === 'public' ? publicReport : { ...sampleReport, specials: sampleSpecials },
    actionCounts: {},
  }),
  'report.breakdown': sampleBreakdown,
};

const about = { year: 2025, version: 'restricted' } as const;
const brokenDown = { ...about, indicator: 2, view: 'all', cut: 'directorate', filter: null } as const;
const trained = { window: 5, definition: 'regulator', unit: 'outcomes', ...about } as const;
const pictures: readonly (readonly [string, PictureWanted])[] = [
  ['Appointed from shortlisting', { kind: 'trend', indicator: 2, view: 'all', ...about }],
  ['BME share of staff by band, clinical', { kind: 'bands', section: 'clinical', ...about }],
  ['Appointed from shortlisting, by directorate', { kind: 'breakdown', ...brokenDown }],
  ['BME shortlisted applicants who were appointed, by directorate', { kind: 'funnel', ...brokenDown }],
  ['Ratios. 1 means equal', { kind: 'overview', measure: 'relative_likelihood', ...about }],
  ['Gaps in percentage points', { kind: 'overview', measure: 'percentage_point_gap', ...about }],
  ['All indicators', { kind: 'overview', measure: null, ...about }],
  ['Appointed from shortlisting', { kind: 'figure', indicator: 2, view: 'all', ...about }],
  ['With and without international recruitment'.toLowerCase(), { kind: 'recruitment_views', ...about }],
  ['the ratio at each step', { kind: 'recruitment_path', view: 'all', ...about }],
  ['one year and several years together', { kind: 'pooled_years', view: 'all', ...about }],
  ['whole board, voting and executive members', { kind: 'board', ...about }],
  ['Race disparity ratios, clinical and non-clinical, 2025', { kind: 'disparity', part: 'overall', ...about }],
  ['Race disparity ratios by year', { kind: 'disparity_years', part: 'overall', ...about }],
  ['BME share of staff by band', { kind: 'pipeline', part: 'overall', ...about }],
  ['Model Employer path from 2025 to 2028', { kind: 'model_employer', ...about }],
  [
    'What would it take? Band 8a',
    { kind: 'projection', band: 'Band 8a', appointments: 10, bmePercent: 50, leavers: 10, ...about },
  ],
  [
    '2025 compared with 2024. Ratios',
    { kind: 'comparison', measure: 'relative_likelihood', with: { kind: 'year', year: 2024 }, ...about },
  ],
  ['Moved to a higher band', { kind: 'promotion', ...about }],
  ['Joiners in their first two years', { kind: 'first_two_years', ...about }],
  ['Experts in our midst: languages', { kind: 'register', list: 'languages', ...about }],
];

const pngSize = (png: Uint8Array): readonly [width: number, height: number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a picture for the clipboard', () => {
  it.each(pictures)('%s is drawn with title, organisation, year and version', async (title, picture) => {
    const { svg, png, title: named } = await drawPicture(handlers, { picture, as: 'png' });
    expect(named).toContain(title);
    expect(svg).toContain('Northmoor University Hospitals, 31 March 2025. Restricted version. Source: ');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect([...(png ?? []).slice(1, 4)]).toEqual([80, 78, 71]);
    const [width, height] = pngSize(png ?? new Uint8Array(24));
    expect(width).toBeGreaterThanOrEqual(1416);
    expect(height).toBeGreaterThan(200);
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

  it.each<readonly [string, PictureWanted]>([
    [
      'Unsatisfactory outcomes, by place of qualification',
      { kind: 'training', measure: 'arcp_unsatisfactory', ...trained },
    ],
    ['Applications to specialty training, stage by stage', { kind: 'training_stages', pmq: 'all', ...trained }],
    [
      'Unsatisfactory outcomes, by specialty',
      { kind: 'training_cut', window: 5, measure: 'arcp_unsatisfactory', cut: 'specialty', ...about },
    ],
  ])('%s names the training years in place of the day, and how it was counted', async (title, picture) => {
    const { svg, title: named } = await drawPicture(handlers, { picture, as: 'svg' });
    expect(named).toContain(title);
    expect(svg).toMatch(/Northmoor University Hospitals, training years? 20\d\d.*Restricted version/);
    expect(svg).not.toContain('31 March 2025');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws a row of the overview on the axis of its half, so that two rows can be laid beside one another', async () => {
    const parityOf = async (picture: PictureWanted): Promise<string | undefined> => {
      const { svg } = await drawPicture(handlers, { picture, as: 'svg' });
      return / x1="([\d.]+)"[^>]*class="chart-parity"/.exec(svg)?.[1];
    };
    const whole = await parityOf({ kind: 'overview', measure: 'relative_likelihood', ...about });
    expect(whole).toBeDefined();
    expect(await parityOf({ kind: 'figure', indicator: 2, view: 'all', ...about })).toBe(whole);
  });

  it('starts a projection from shown counts only', async () => {
    const hidden = { kind: 'projection', appointments: 10, bmePercent: 50, leavers: 10, ...about } as const;
    await expect(drawPicture(handlers, { picture: { ...hidden, band: 'Band 9' }, as: 'svg' })).rejects.toMatchObject({
      code: 'not_found',
    });
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
