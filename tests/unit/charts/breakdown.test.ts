import { describe, expect, it } from 'vitest';
import { breakdownAxis, breakdownPicture } from '../../../shared/charts/breakdown-picture';
import { funnelPicture } from '../../../shared/charts/funnel-picture';
import { sceneToSvg } from '../../../shared/charts/scene-to-svg';
import { textWidth } from '../../../shared/charts/text-width';
import { titledPicture } from '../../../shared/charts/titled-picture';
import { sampleBreakdown } from '../../renderer/samples/breakdown';
import type { Breakdown, BreakdownReport } from '../../../shared/report/types/breakdown-report.types';
import type { Scene, TextShape } from '../../../shared/charts/scene';

const wanted = { indicator: 2, view: 'all', year: 2025, version: 'restricted', filter: null } as const;
const report = sampleBreakdown(wanted);

const cutOf = (from: BreakdownReport, cut: string): Breakdown => {
  const found = from.breakdowns.find((each) => each.cut === cut);
  if (found === undefined) throw new Error(`the sample has no cut by ${cut}`);
  return found;
};
const directorates = cutOf(report, 'directorate');

const texts = (scene: Scene): readonly TextShape[] =>
  scene.shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const words = (scene: Scene): readonly string[] => texts(scene).map((shape) => shape.text);

/** Every x of a text's ends. */
const reach = ({ x, anchor, text, size }: TextShape): readonly [number, number] => {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
};

describe('the picture of one cut', () => {
  it('keeps a line for every part, with or without a figure', () => {
    const said = words(breakdownPicture(report, directorates));
    for (const row of directorates.rows) expect(said.join(' ')).toContain(row.label);
    expect(said).toContain('too few to say');
    expect(said).toContain('* hidden');
    expect(said).toContain('2.88');
    expect(said.join(' ')).toContain('low numbers');
  });

  it('begins with the whole, which ethnic groups are parts of as BME people', () => {
    expect(words(breakdownPicture(report, directorates))).toContain('Whole trust');
    expect(words(breakdownPicture(report, cutOf(report, 'five_groups')))).toContain('Whole trust: all BME people');
  });

  it('has the same scale for every cut of an indicator', () => {
    const axis = breakdownAxis(report);
    const ticks = (breakdown: Breakdown) =>
      texts(breakdownPicture(report, breakdown))
        .filter((shape) => shape.anchor === 'middle')
        .map(({ x, text }) => [text, x]);
    expect(ticks(cutOf(report, 'sex'))).toEqual(ticks(directorates));
    expect(axis.high).toBeGreaterThan(4.8);
  });

  it('says every part in words', () => {
    const { description } = breakdownPicture(report, directorates);
    expect(description).toContain('Surgery: 2.25, could be 1.42 to 3.58. Unlikely to be chance.');
    expect(description).toContain('Research and innovation: * hidden.');
    expect(description).toContain('Pharmacy: too few to say.');
  });

  it('names the filter in its title', () => {
    const narrowed = sampleBreakdown({ ...wanted, filter: { cut: 'directorate', part: 'Surgery' } });
    expect(breakdownPicture(narrowed, cutOf(narrowed, 'sex')).title).toBe(
      'Appointed from shortlisting, by sex – Directorate: Surgery',
    );
  });

  it('holds 400 parts with names of 120 characters, of one word or of many, inside its width', () => {
    const [first] = directorates.rows;
    if (first === undefined) throw new Error('the sample has no directorate');
    const rows = Array.from({ length: 400 }, (_, index) => ({
      ...first,
      part: String(index),
      label: index % 2 === 0 ? 'W'.repeat(120) : 'many words '.repeat(11).slice(0, 120),
    }));
    const scene = breakdownPicture(report, { ...directorates, rows });
    const label = texts(scene).filter((shape) => /^W+$/.test(shape.text));
    expect(label.length).toBeGreaterThan(400);
    for (const shape of label) expect(reach(shape)[1]).toBeLessThan(215);
    expect(sceneToSvg(scene)).not.toContain('NaN');
  });

  it('draws a cut without a whole and without parts', () => {
    const scene = breakdownPicture({ ...report, whole: null, breakdowns: [] }, { ...directorates, rows: [] });
    expect(sceneToSvg(scene)).not.toMatch(/NaN|Infinity/);
  });
});

describe('the funnel plot', () => {
  const scene = funnelPicture(report, directorates, 860);
  if (scene === null) throw new Error('the sample has no funnel');

  it('draws a mark for each part with a figure, by shape and not by colour', () => {
    const points = directorates.funnel?.points ?? [];
    const far = points.filter((point) => point.position === 'outside_998').length;
    const legendMarks = 1;
    expect(points.length).toBe(10);
    expect(scene.shapes.filter((shape) => shape.kind === 'path' && shape.role === 'estimate')).toHaveLength(
      far + legendMarks,
    );
    expect(scene.shapes.filter((shape) => shape.kind === 'circle' && shape.role === 'estimate-open')).toHaveLength(
      points.filter((point) => point.position === 'inside').length + legendMarks,
    );
  });

  it('names those outside and nobody else', () => {
    const said = words(scene);
    expect(said).toContain('Surgery');
    expect(said).toContain('Emergency and acute medicine');
    expect(said).not.toContain('Pathology');
    expect(said).not.toContain('Research and innovation');
  });

  it('draws both limits as curves that stay inside the picture', () => {
    const curves = scene.shapes.filter((shape) => shape.kind === 'path' && shape.role.startsWith('limit'));
    expect(curves).toHaveLength(4);
    for (const shape of curves) {
      const numbers = shape.kind === 'path' ? (shape.d.match(/-?[\d.]+/g) ?? []).map(Number) : [];
      expect(Math.max(...numbers)).toBeLessThanOrEqual(860);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(20);
    }
  });

  it('says what it draws', () => {
    expect(scene.description).toContain('Two of ten stand outside the 99.8% limits');
    expect(scene.description).toContain('Surgery: 11.2% of 196.');
    expect(scene.title).toBe('BME shortlisted applicants who were appointed, by directorate');
  });

  it('is left out where there is none, and where no part has a figure', () => {
    expect(funnelPicture(report, cutOf(report, 'sex'))).toBeNull();
    const { funnel } = directorates;
    if (funnel === null) throw new Error('the sample has no funnel');
    expect(funnelPicture(report, { ...directorates, funnel: { ...funnel, points: [] } })).toBeNull();
  });

  it('names a group of a long name by what tells it apart', () => {
    const { funnel } = directorates;
    const [point] = funnel?.points ?? [];
    if (funnel === null || point === undefined) throw new Error('the sample has no funnel');
    const group = { ...point, position: 'outside_95' as const, label: 'Asian or Asian British - Pakistani' };
    const drawn = funnelPicture(report, { ...directorates, funnel: { ...funnel, points: [group] } }, 860);
    expect(words(drawn ?? scene)).toContain('Pakistani');
  });

  it('has no two names over one another where many stand outside', () => {
    const { funnel } = directorates;
    if (funnel === null) throw new Error('the sample has no funnel');
    const points = Array.from({ length: 60 }, (_, index) => ({
      part: String(index),
      label: `Directorate number ${String(index)}`,
      of: 100 + (index % 7),
      percent: 3 + (index % 5) / 4,
      position: 'outside_998' as const,
    }));
    const crowded = funnelPicture(report, { ...directorates, funnel: { ...funnel, points } }, 860);
    const names = texts(crowded ?? scene).filter((shape) => shape.role === 'label');
    expect(names.length).toBeGreaterThan(1);
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1)) {
        const isApart =
          Math.abs(one.y - other.y) >= 12 || reach(one)[1] <= reach(other)[0] || reach(other)[1] <= reach(one)[0];
        expect(isApart).toBe(true);
      }
  });
});

describe('a picture that leaves its page', () => {
  it('carries title and origin above the marks', () => {
    const plain = breakdownPicture(report, directorates);
    const titled = titledPicture(plain, 'A title', 'Riverbank NHS Trust, 31 March 2025. Public version');
    expect(words(titled).slice(0, 2)).toEqual(['A title', 'Riverbank NHS Trust, 31 March 2025. Public version']);
    expect(titled.height).toBeGreaterThan(plain.height + 40);
    expect(titled.title).toBe('A title. Riverbank NHS Trust, 31 March 2025. Public version');
    const [first] = texts(plain);
    const moved = texts(titled).find((shape) => shape.text === first?.text);
    expect((moved?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(40);
  });
});
