import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startingSections } from '../../shared/paper/paper-sections';
import type { YearReport } from '../../shared/report/types/year-report.types';
import { boardChecks } from '../../renderer/features/board-paper/board-checks';
import { createMockBridge } from './mock-bridge';
import { openWindow } from './setup';
import { sampleActions } from './samples/actions';
import { sampleReport, thinReport } from './samples/report';
import { sampleSpecials } from './samples/specials';

describe('board checks', () => {
  const unmet = (...args: Parameters<typeof boardChecks>) =>
    boardChecks(...args)
      .filter((check) => !check.isMet)
      .map((check) => check.label);

  it('are all met by a full year with a measurable plan', () => {
    const [first, ...others] = sampleReport.indicators;
    if (first === undefined) throw new Error('no indicator in the sample');
    const peer = { indicator: 1, view: 'all', year: 2025, place: 'Riverbank', value: 1.2, source: 'Theirs' } as const;
    const withPeers = { ...sampleReport, indicators: [{ ...first, peers: [peer] }, ...others] };
    expect(unmet(withPeers, sampleActions)).toEqual([]);
    expect(unmet(sampleReport, sampleActions)).toEqual(['Figures of other trusts beside ours']);
  });

  it('name what is missing', () => {
    expect(unmet({ ...thinReport, years: [2025] }, [])).toEqual([
      'Two earlier years beside this one',
      'Figures of other trusts beside ours',
      'Staff survey joined',
      'With and without international recruitment',
      'All nine indicators present',
      'Every action can be measured',
    ]);
  });

  it('say where recruitment is told apart when the return is the source', () => {
    const [path] = sampleSpecials.recruitmentPaths;
    if (path === undefined) throw new Error('no path in the sample');
    const explained = (paths: YearReport['specials']['recruitmentPaths']) =>
      boardChecks({ ...thinReport, specials: { ...thinReport.specials, recruitmentPaths: paths } }, []).find(
        ({ label }) => label === 'With and without international recruitment',
      );
    expect(explained([])?.explain).toContain('Say so in the paper if there were overseas campaigns.');
    const apart = explained([{ ...path, view: 'without_international' }]);
    expect(apart?.explain).toContain('the page of indicator 2 shows them');
    expect(apart?.mend?.href).toBe('/settings');
  });

  it('ask for unknown ethnicity in the paper itself', () => {
    const without = startingSections.map((one) => ({ ...one, isOn: one.id !== 'unknowns' }));
    expect(unmet(sampleReport, sampleActions, without)).toContain('Unknown ethnicity shown');
    const noBands = startingSections.map((one) => ({ ...one, isOn: one.id !== 'bands' }));
    expect(unmet(sampleReport, sampleActions, noBands)).toContain('Every pay band and grade by itself');
  });

  it('lead to where each is mended', async () => {
    openWindow('/board-paper', createMockBridge({ 'actions.list': () => ({ actions: [], notHeld: [] }) }));
    const link = await screen.findByRole('link', { name: /Open the action plan/ });
    expect(link.getAttribute('href')).toBe('#/actions');
  });
});
