import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/reference/settings';
import { cutIndicators, cuts, placeCuts } from '../../../shared/reference/cuts';
import type { CutPart } from '../../../shared/reference/cuts';
import { ethnicGroups } from '../../../shared/reference/groups';
import type { GroupFigure, IndicatorFigure } from '../../../shared/indicators/figure';
import type { BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import { breakdownReport } from '../../../electron/data/services/reports/breakdown-service';
import { lookFirstReport } from '../../../electron/data/services/reports/look-first-service';
import { yearReport } from '../../../electron/data/services/reports/report-service';
import type { OpenedServices } from '../../../electron/data/open-services';
import { openRealServices } from '../real-services';
import { openDataFolder } from './data-folder';
import type { DataFolder } from './data-folder';
import { northmoorPaths } from './run-batch';

let data: DataFolder;
let services: OpenedServices;

beforeAll(async () => {
  data = openDataFolder();
  await data.batch('import', ...northmoorPaths, '--accept-suggestions');
  services = openRealServices(data.folder, false);
}, 60_000);
afterAll(() => {
  services.close();
  data.remove();
});

type Wanted = Parameters<typeof breakdownReport>[1];

const breakdown = (over: Partial<Wanted> & Pick<Wanted, 'indicator'>): BreakdownReport =>
  breakdownReport(services.context.db, { view: 'all', year: 2025, version: 'restricted', filter: null, ...over });

const setThreshold = async (restricted: number): Promise<void> => {
  await services.handlers['settings.set']({
    ...defaultSettings,
    disciplineBasis: {},
    countedAssignments: [],
    thresholds: { ...defaultSettings.thresholds, restricted },
  });
};

const wholeOf = ({ whole }: BreakdownReport): IndicatorFigure => {
  if (whole === null) throw new Error('no figure');
  return whole.figure;
};

const sum = (figures: readonly IndicatorFigure[], of: (figure: IndicatorFigure) => number | null): number =>
  figures.reduce((total, figure) => total + (of(figure) ?? Number.NaN), 0);

/** Counts of all parts of each cut, beside those of the whole. */
const expectToAddUp = (report: BreakdownReport): void => {
  const whole = wholeOf(report);
  for (const { cut, rows } of report.breakdowns) {
    const figures = rows.map(({ figure }) => figure);
    const isEthnic = cut === 'five_groups' || cut === 'sixteen_groups';
    for (const group of isEthnic ? (['bme'] as const) : ethnicGroups) {
      expect([cut, group, sum(figures, (figure) => figure[group].count)]).toEqual([cut, group, whole[group].count]);
      if (report.indicator !== 1 || group === 'bme')
        expect([cut, group, sum(figures, (figure) => figure[group].of)]).toEqual([cut, group, whole[group].of]);
    }
  }
};

describe('breakdowns of the fictional trust', () => {
  it('add up to the figures of the extracts, every cut of every indicator, and parts of parts to the part', async () => {
    await setThreshold(0);
    const year = yearReport(services.context.db, 2025, 'restricted', 'extracts');
    for (const indicator of cutIndicators)
      for (const view of indicator === 2 ? (['all', 'without_international'] as const) : (['all'] as const)) {
        const report = breakdown({ indicator, view });
        expectToAddUp(report);
        expect(report.breakdowns.length).toBeGreaterThan(indicator === 1 ? 3 : 2);
        const whole = wholeOf(report);
        const stated = year.indicators.find(({ figure }) => figure.indicator === indicator && figure.view === view);
        if (indicator === 1)
          expect([whole.white.count, whole.bme.count]).toEqual([year.workforce.white.count, year.workforce.bme.count]);
        else
          expect([whole.white, whole.bme, whole.value]).toEqual([
            stated?.figure.white,
            stated?.figure.bme,
            stated?.figure.value,
          ]);
        if (indicator === 2 && view === 'all') continue;
        for (const { cut, parts } of report.filters)
          for (const part of parts) expectToAddUp(breakdown({ indicator, view, filter: { cut, part } }));
      }
    await setThreshold(defaultSettings.thresholds.restricted);
  }, 60_000);

  it('leave out what no file records, and say so', () => {
    const report = breakdown({ indicator: 1 });
    expect(report.breakdowns.map(({ cut }) => cut)).toEqual(['section', 'band', 'staff_group', 'directorate', 'sex']);
    expect(report.notes).toContain('Not shown, because the files record none: site.');
    expect(report.notes.join(' ')).toContain('comes from the annual return');
    expect(report.filters.map(({ cut }) => cut)).toEqual(['section', 'band', 'staff_group', 'directorate', 'sex']);
  });

  it.each(['restricted', 'public'] as const)(
    'show no count below the threshold in the %s version, nor a figure of one',
    (version) => {
      const threshold = defaultSettings.thresholds[version];
      const isShown = ({ count, of }: GroupFigure): boolean =>
        [count, of, count === null || of === null ? null : of - count].every(
          (value) => value === null || value <= 0 || value >= threshold,
        );
      const filters: readonly (CutPart | null)[] = [
        null,
        { cut: 'directorate', part: 'Surgery' },
        { cut: 'band', part: '5' },
        { cut: 'section', part: 'medical' },
      ];
      for (const indicator of cutIndicators)
        for (const filter of filters) {
          const { breakdowns, hidden } = breakdown({ indicator, version, filter, view: 'without_international' });
          const rows = breakdowns.flatMap((one) => one.rows);
          for (const { label, figure } of rows) {
            const sides = indicator === 1 ? [figure.bme] : [figure.white, figure.bme, figure.unknown];
            expect([indicator, filter, label, sides.every(isShown)]).toEqual([indicator, filter, label, true]);
            if (figure.bme.isHidden || (indicator !== 1 && figure.white.isHidden)) expect(figure.value).toBeNull();
          }
          expect(hidden.length).toBe(rows.filter(({ figure }) => figure.isHidden).length);
        }
    },
  );

  it('agree with the bands of the year’s report: a band shows what all its rows show', () => {
    const year = yearReport(services.context.db, 2025, 'restricted', 'extracts');
    const rows = breakdown({ indicator: 1 }).breakdowns.find(({ cut }) => cut === 'band')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(8);
    for (const { part, figure } of rows) {
      const own = year.bands.filter(({ band, figure: row }) => band === part && row.bme.of !== 0);
      for (const group of ethnicGroups)
        expect([part, group, figure[group].isHidden]).toEqual([
          part,
          group,
          own.length === 0 || own.some((row) => row.figure[group].isHidden),
        ]);
    }
  });

  it('hide of staff groups what would give the hidden rows of their section back', () => {
    const shown = (cut: string, part: string) =>
      breakdown({ indicator: 1 })
        .breakdowns.find((one) => one.cut === cut)
        ?.rows.find((row) => row.part === part)?.figure;
    // Medical and dental staff are the medical section: one number, under two names.
    const [section, group] = [shown('section', 'medical'), shown('staff_group', 'Medical and Dental')];
    for (const each of ethnicGroups) expect([each, group?.[each]]).toEqual([each, section?.[each]]);
    expect(group?.unknown.count).toBeNull();
  });

  it('name the clear parts, with the number of parts allowed for, and draw a funnel of eight or more', async () => {
    await setThreshold(0);
    const report = breakdown({ indicator: 1 });
    await setThreshold(defaultSettings.thresholds.restricted);
    const groups = report.breakdowns.find(({ cut }) => cut === 'staff_group');
    expect(groups?.sentence).toContain('8 staff groups were compared, and that number was allowed for (Holm).');
    expect(groups?.funnel?.points).toHaveLength(8);
    expect(groups?.funnel?.expected).toBe(wholeOf(report).workforceBme?.percent);
    expect(
      groups?.funnel?.limits.every((limit) => limit.lower998 <= limit.lower95 && limit.upper95 <= limit.upper998),
    ).toBe(true);
    expect(report.breakdowns.find(({ cut }) => cut === 'directorate')?.funnel).toBeNull();
  });

  it('say what to do where a filter leaves nothing, or parts of both views would give numbers away', () => {
    const nothing = breakdown({ indicator: 4, filter: { cut: 'directorate', part: 'No such place' } });
    expect(nothing.whole).toBeNull();
    expect(nothing.notes[0]).toContain('Nobody is in this part.');
    const both = breakdown({ indicator: 2, filter: { cut: 'band', part: '5' } });
    expect(both.breakdowns).toEqual([]);
    expect(both.notes.join(' ')).toContain('Choose the view without international recruitment.');
    const ofStaff = breakdown({ indicator: 3, filter: { cut: 'section', part: 'clinical' } });
    expect(ofStaff.breakdowns).toEqual([]);
    expect(ofStaff.whole).not.toBeNull();
    expect(ofStaff.notes.join(' ')).toContain('only directorates are combined with pay bands, sex or site');
    const cases = breakdown({ indicator: 3 }).combinations.find(({ second }) => second === 'sex');
    expect(cases?.rows).toEqual([]);
    expect(cases?.sentence).toContain('too small to tell parts of both apart');
  });

  it.each(['restricted', 'public'] as const)(
    'combine directorates with bands and sex in the %s version: nothing hidden, the whole adds up, and a part’s page shows its row',
    (version) => {
      const threshold = defaultSettings.thresholds[version];
      const report = breakdown({ indicator: 1, version });
      expect(report.combinations.map(({ second }) => second)).toEqual(['band', 'sex']);
      for (const { second, rows, sentence } of report.combinations) {
        expect(rows.length).toBeGreaterThan(5);
        expect(sentence).toContain(`${String(rows.length)} were compared`);
        const figures = rows.map(({ figure }) => figure);
        expect(sum(figures, ({ bme }) => bme.count)).toBe(wholeOf(report).bme.count);
        expect(sum(figures, ({ bme }) => bme.of)).toBe(wholeOf(report).bme.of);
        for (const { bme } of figures)
          for (const count of [bme.count ?? 1, bme.of ?? 1, (bme.of ?? 1) - (bme.count ?? 0)])
            expect(count === 0 || count >= threshold).toBe(true);
        const own = rows.filter(({ first }) => first === 'Medicine');
        const page = breakdown({ indicator: 1, version, filter: { cut: 'directorate', part: 'Medicine' } });
        expect(own.length).toBeGreaterThan(1);
        const within = page.breakdowns.find(({ cut }) => cut === second)?.rows ?? [];
        expect(within.map(({ figure }) => figure)).toEqual(own.map(({ figure }) => figure));
      }
    },
  );

  it('look first across every cut, the largest first, with the number of comparisons said', () => {
    const { items, lookedAt, sentence } = lookFirstReport(services.context.db, 2025, 'restricted');
    expect(lookedAt).toBeGreaterThan(20);
    expect(items.length).toBeGreaterThan(1);
    expect(sentence).toBe(
      `Of ${String(lookedAt)} comparisons, corrected for that number (Holm). The same people can stand in several of these, so they do not add up.`,
    );
    expect(items.map(({ people }) => people)).toEqual([...items.map(({ people }) => people)].sort((a, b) => b - a));
  });
});

describe('figures --by', () => {
  it('prints the cuts asked for, in the version asked', async () => {
    const { json, exitCode } = await data.batch(
      ...['figures', '--year', '2025', '--indicator', '2', '--by', 'five_groups', '--version', 'public'],
      ...['--view', 'without_international', '--within', 'band=5'],
    );
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      breakdown: { indicator: 2, version: 'public', within: { cut: 'band', part: '5' } },
    });
    const { breakdown: printed } = json as { breakdown: { cuts: readonly { cut: string }[] } };
    expect(printed.cuts.map(({ cut }) => cut)).toEqual(['five_groups']);
  });

  it('prints two cuts together where both are asked for', async () => {
    const asked = ['figures', '--year', '2025', '--indicator', '1', '--version', 'public'] as const;
    const { json } = await data.batch(...asked, '--by', 'directorate,sex');
    const { breakdown: printed } = json as {
      breakdown: { combinations: readonly { second: string; rows: readonly { label: string }[] }[] };
    };
    expect(printed.combinations.map(({ second }) => second)).toEqual(['sex']);
    expect(printed.combinations[0]?.rows.map(({ label }) => label)).toContain('Medicine, Female');
    const alone = await data.batch(...asked, '--by', 'directorate');
    expect(alone.json).toMatchObject({ breakdown: { combinations: [] } });
  });

  it.each([
    [['--by', 'team', '--indicator', '1'], `--by is one or more of ${cuts.join(', ')}`],
    [['--by', 'band'], '--by needs --indicator 1, 2, 3 or 4'],
    [['--by', 'band', '--indicator', '1', '--within', 'Surgery'], `with a cut of ${placeCuts.join(', ')}`],
  ])('refuses %j', async (options, words) => {
    const { json, exitCode } = await data.batch('figures', '--year', '2025', ...options);
    expect(exitCode).toBe(1);
    expect(JSON.stringify(json)).toContain(words);
  });
});
