import { describe, expect, it } from 'vitest';
import { noRequests } from '../../../shared/indicators/experts/request-counts';
import type { RequestCounts } from '../../../shared/indicators/experts/request-counts';
import { discloseRequests } from '../../../shared/disclosure/experts/disclose-requests';
import type { ExpertsReport, LearningRequests } from '../../../shared/report/types/experts-report.types';
import { checkRelease } from '../../../shared/releases/check-release';
import { joinDrafts } from '../../../shared/releases/draft-tables';
import { tablesOfJourneys } from '../../../shared/releases/tables-of-journeys';
import { tablesOfRegister } from '../../../shared/releases/tables-of-register';
import { tablesOfRequests } from '../../../shared/releases/tables-of-requests';
import { paperParts, partsOfMeasure } from '../../../shared/releases/paper-parts';
import { hiddenCellsOf } from '../../../shared/releases/hidden-cells';
import { hiddenBecause } from '../../../shared/narrative/leaving/hidden-list-words';
import { paperPartLabel } from '../../../shared/narrative/leaving/paper-part-words';
import { expertsReport } from '../../renderer/samples/experts';
import { journeysReport } from '../../renderer/samples/journeys';
import { counts, release, thresholds } from './releases';

const policy = { version: 'restricted', threshold: 5, isBoardShown: true } as const;

const white: RequestCounts = {
  ...noRequests,
  asked: 100,
  approved: 60,
  refused: 30,
  funded: 40,
  reasons: { no_budget: 20 },
};

const reportOf = (group: RequestCounts): ExpertsReport => {
  const requests: LearningRequests = {
    ...discloseRequests(
      { kind: 'study_leave', groups: { white: group, bme: noRequests, unknown: noRequests } },
      policy,
    ),
    label: 'Study leave',
    words: { tag: '', sentence: '' },
  };
  return {
    year: 2025,
    version: 'restricted',
    threshold: 5,
    experts: null,
    learningAccess: null,
    accessSentence: '',
    learningRequests: [requests],
  };
};

const tablesOf = (group: RequestCounts) => joinDrafts(tablesOfRequests(reportOf(group)));

describe('learning requests among what has left', () => {
  it('are each group by itself, and refused ones are all their reasons', () => {
    const { cells, sums } = tablesOf(white);
    const named = (part: string) => cells.find((cell) => cell.part === part && cell.group === 'white')?.value;
    expect(named('')).toBe(100);
    expect(named('approved')).toBe(60);
    expect(named('funded')).toBe(40);
    expect(named('attended')).toBeUndefined();
    const sum = sums.find(({ total }) => cells[total]?.part === 'refused' && cells[total]?.group === 'white');
    const parts = sum?.parts.map((place) => cells[place]?.value ?? 0) ?? [];
    expect(parts.reduce((total, value) => total + value, 0)).toBe(30);
  });

  it('may leave again, and not with three more funded', () => {
    const out = release(tablesOf(white));
    expect(checkRelease([out], release(tablesOf(white)), thresholds).kind).toBe('allowed');
    expect(checkRelease([out], release(tablesOf({ ...white, funded: 43 })), thresholds)).toMatchObject({
      kind: 'refused',
      conflicts: [{ kind: 'changed', part: 'funded', group: 'white' }],
    });
  });

  it('are held where funded ones lie within approved ones, a few apart', () => {
    const approved = joinDrafts(
      tablesOfRequests(reportOf(white)).map(({ cells, sums }) => ({
        cells: cells.filter(({ part }) => part === 'approved'),
        sums,
      })),
    );
    const funded = { ...white, approved: 60, funded: 58 };
    const next = joinDrafts([
      {
        cells: tablesOf(white)
          .cells.filter(({ part }) => part === 'funded')
          .map((cell) => ({ ...cell, value: cell.group === 'white' ? funded.funded : 0 })),
        sums: [],
      },
    ]);
    expect(checkRelease([release(approved)], release(next), thresholds)).toMatchObject({
      kind: 'refused',
      conflicts: [{ kind: 'nested', part: 'funded' }],
    });
  });
});

describe('the register among what has left', () => {
  const tables = joinDrafts(tablesOfRegister(expertsReport('restricted')));

  it('has everybody who agreed, every list, and specialties that add up to those with a skill', () => {
    const { cells, sums } = tables;
    expect(cells.find(({ population, part }) => population === '2025 register' && part === '')?.value).toBeGreaterThan(
      0,
    );
    expect(cells.some(({ part }) => part.startsWith('specialty='))).toBe(true);
    expect(cells.some(({ part }) => part.startsWith('language='))).toBe(true);
    expect(sums.some(({ total }) => cells[total]?.part === 'with a specialist skill')).toBe(true);
  });

  it('may leave again, and not with two more who agreed', () => {
    const out = release(tables);
    expect(checkRelease([out], release(tables), thresholds).kind).toBe('allowed');
    const more = {
      ...tables,
      cells: tables.cells.map((cell) =>
        cell.population === '2025 register' && cell.part === '' && cell.value !== null
          ? { ...cell, value: cell.value + 2 }
          : cell,
      ),
    };
    expect(checkRelease([out], release(more), thresholds).kind).toBe('refused');
  });
});

describe('journeys among what has left', () => {
  it('have joiners made of their years, so that a span with a few more is refused', () => {
    const tables = joinDrafts(tablesOfJourneys(journeysReport('restricted', 2025)));
    const joiners = tables.cells.filter(({ population }) => population === 'joiners');
    expect(joiners.length).toBeGreaterThan(1);
    const grown = {
      ...tables,
      cells: joiners.map((cell) => ({
        ...cell,
        part: 'a longer span',
        atoms: [...(cell.atoms ?? []), '2099'],
        value: (cell.value ?? 0) + 3,
      })),
      sums: [],
    };
    expect(checkRelease([release(tables)], release(tables), thresholds).kind).toBe('allowed');
    expect(checkRelease([release(tables)], release(grown), thresholds)).toMatchObject({
      kind: 'refused',
      conflicts: expect.arrayContaining([expect.objectContaining({ kind: 'nested' })]),
    });
  });
});

describe('parts of an export', () => {
  it('have a name each, and every measure of the plan knows its parts', () => {
    const names = paperParts.map(paperPartLabel);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Indicator 1 by site');
    expect(partsOfMeasure({ kind: 'indicator', indicator: 2, view: 'all' })).toEqual(['indicator-2']);
    expect(
      partsOfMeasure({ kind: 'part', indicator: 1, view: 'total', cut: 'site', part: 'North', filter: null }),
    ).toEqual(['indicator-1', 'where-1-site']);
    expect(partsOfMeasure({ kind: 'learning_access' })).toEqual(['experts']);
  });
});

describe('what a run of both versions hid', () => {
  it('is every count that a version hides, without a number and without telling which is small', () => {
    const cells = hiddenCellsOf(
      counts({ white: 700, bme: 7, unknown: null }),
      counts({ white: 700, bme: null, unknown: null }),
    );
    expect(cells).toEqual([
      { table: 'Workforce, 2025', part: '', group: 'bme', restricted: 'shown', public: 'hidden' },
      { table: 'Workforce, 2025', part: '', group: 'unknown', restricted: 'hidden', public: 'hidden' },
    ]);
    expect(cells.map((cell) => hiddenBecause(cell, { restricted: 5, public: 10 }))).toEqual([
      'Public version: numbers from 1 to 9 are hidden, and whatever would give one away.',
      'Restricted version: numbers from 1 to 4 are hidden, and whatever would give one away. Public version: numbers from 1 to 9 are hidden, and whatever would give one away.',
    ]);
    expect(hiddenCellsOf(counts({ white: 7 }), counts({}))).toEqual([]);
  });
});
