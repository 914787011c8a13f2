import { describe, expect, it } from 'vitest';
import { refusalMessage } from '../../../shared/narrative/leaving/release-words';
import { checkRelease } from '../../../shared/releases/check-release';
import type { ReleaseCheck } from '../../../shared/releases/release.types';
import { counts, printed, release, thresholds } from './releases';

const check = (
  earlier: Parameters<typeof checkRelease>[0],
  next: Parameters<typeof release>[0],
  over: Parameters<typeof release>[1] = {},
): ReleaseCheck => checkRelease(earlier, release(next, over), thresholds);

describe('a release beside those before', () => {
  it('is allowed where nothing was released, or the same figures', () => {
    const paper = counts({ white: 700, bme: 120 });
    expect(check([], paper)).toEqual({ kind: 'allowed' });
    expect(check([release(paper)], paper)).toEqual({ kind: 'allowed' });
  });

  it('is refused where a figure was issued again two people apart, and told to give the same figures', () => {
    const found = check([release(counts({ bme: 120 }))], counts({ bme: 118 }));
    expect(found).toMatchObject({
      kind: 'refused',
      audience: 'board',
      threshold: 5,
      conflicts: [{ kind: 'changed', table: 'Workforce, 2025', group: 'bme', with: { name: 'Board paper.docx' } }],
      change: { kind: 'same_figures', tables: ['Workforce, 2025'] },
    });
  });

  it('is allowed where as many as the threshold differ', () => {
    expect(check([release(counts({ bme: 120 }))], counts({ bme: 115 })).kind).toBe('allowed');
  });

  it('adds nothing where the number itself is out already', () => {
    const [first, second] = [counts({ bme: 120 }), counts({ bme: 118 })];
    expect(check([release(first), release(second, { id: 2 })], second).kind).toBe('allowed');
  });

  it('is held against other trusts or other years never', () => {
    expect(check([release(counts({ bme: 120 }), { organisation: 'Other' })], counts({ bme: 118 })).kind).toBe(
      'allowed',
    );
    const lastYear = counts({ bme: 120 }, { population: '2024 return workforce' });
    expect(check([release(lastYear)], counts({ bme: 118 })).kind).toBe('allowed');
  });

  it('finds a tier, a span of years or a part that lies within another, a few people apart', () => {
    const tier = (value: number, atoms: readonly string[]) => counts({ bme: value }, { part: atoms.join(), atoms });
    expect(check([release(tier(40, ['8a', '8b', 'VSM']))], tier(38, ['8a', '8b']))).toMatchObject({
      kind: 'refused',
      conflicts: [{ kind: 'nested' }],
      change: { kind: 'hide', cells: [{ group: 'bme' }] },
    });
    expect(check([release(tier(40, ['8a', '8b', 'VSM']))], tier(30, ['8a', '8b'])).kind).toBe('allowed');
    expect(check([release(tier(40, ['7', '8a']))], tier(38, ['8a', '8b'])).kind).toBe('allowed');
    const part = counts({ bme: 118 }, { part: 'directorate=Surgery', table: 'By directorate' });
    expect(check([release(counts({ bme: 120 }))], part).kind).toBe('refused');
  });

  it('looks at each circle of readers with its own threshold', () => {
    const wide = { audience: 'public', version: 'public' } as const;
    // Seven people: small for the public, which never had the board's paper; not for the board.
    expect(check([release(counts({ bme: 120 }))], counts({ bme: 113 }), wide).kind).toBe('allowed');
    expect(check([release(counts({ bme: 120 }), wide)], counts({ bme: 113 }), wide)).toMatchObject({
      kind: 'refused',
      threshold: 10,
    });
    // The board reads what is on the website.
    expect(check([release(counts({ bme: 120 }), wide)], counts({ bme: 118 })).kind).toBe('refused');
    expect(check([release(counts({ bme: 120 }))], counts({ bme: 118 }), wide)).toMatchObject({ audience: 'board' });
  });

  it('names the widest circle that holds both, so that nobody takes a leak to everybody for one to the board', () => {
    const wide = { audience: 'public', version: 'public' } as const;
    const network = { audience: 'network' } as const;
    const [first, second] = [counts({ bme: 120 }), counts({ bme: 118 })];
    expect(check([release(first, wide)], second, wide)).toMatchObject({ audience: 'public' });
    const found = check([release(first, wide)], second, wide);
    expect(found.kind === 'refused' ? refusalMessage(found, true) : '').toContain(
      'Whoever has what was released before (everybody, since both are public) could subtract it from this',
    );
    expect(check([release(first, wide)], second, network)).toMatchObject({ audience: 'network' });
    expect(check([release(first, network), release(first, { id: 2 })], second, wide)).toMatchObject({
      audience: 'network',
    });
  });

  it('finds a hidden number that another threshold lets add up, and says which cell to hide', () => {
    const table = {
      cells: [
        { id: 'x', value: 3 },
        { id: 'y', value: 7 },
        { id: 'all', value: 10 },
      ],
      sums: [{ total: 'all', parts: ['x', 'y'] }],
    };
    const strict = release(printed(table, ['x', 'y']), { audience: 'public', version: 'public' });
    const next = counts({ all: 7 }, { population: 'staff', part: 'y', atoms: ['y'], table: 'Only y' });
    expect(check([strict], next)).toMatchObject({
      kind: 'refused',
      conflicts: [{ kind: 'added_up', part: 'x' }],
      change: { kind: 'hide', cells: [{ table: 'Only y', part: 'y' }] },
    });
  });
});
