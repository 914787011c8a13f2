import { describe, expect, it } from 'vitest';
import { cutsInFull } from '../../../shared/report/breakdown/cuts-in-full';
import { discloseLikelihoodCuts } from '../../../shared/disclosure/cuts/disclose-likelihood-cuts';
import { policyOf } from '../../../shared/disclosure/figures/policy';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import { cutLabels, placeCuts } from '../../../shared/reference/cuts';
import { defaultSettings } from '../../../shared/reference/settings';
import { buildBreakdown } from '../../../shared/report/breakdown/build-breakdown';

/** The same two parts under every cut, with a clear gap in the first or with none. */
const reportOf = (bmeHits: number) => {
  const tally = (part: string, group: 'white' | 'bme', hits: number): Tally => ({
    places: { section: part, band: part, staff_group: part, directorate: part, site: part, sex: part },
    group,
    code: null,
    hits,
    of: 1000,
  });
  const all = [
    tally('One', 'white', 300),
    tally('One', 'bme', bmeHits),
    tally('Two', 'white', 300),
    tally('Two', 'bme', 300),
  ];
  const cuts = discloseLikelihoodCuts(
    { indicator: 2, view: 'all', year: 2025, all, withoutInternational: null, international: [], staff: null },
    policyOf('restricted', defaultSettings),
  );
  return buildBreakdown({
    indicator: 2,
    view: 'all',
    year: 2025,
    version: 'restricted',
    threshold: 5,
    filter: null,
    cuts,
    areViewsApart: false,
    stated: null,
  });
};

describe('the cuts that a paper shows in full', () => {
  it('are at most three of those with a clear part, the most useful first', () => {
    const report = reportOf(150);
    expect(report.breakdowns.length).toBeGreaterThanOrEqual(placeCuts.length);
    expect(cutsInFull(report).map(({ cut }) => cut)).toEqual(['directorate', 'staff_group', 'five_groups']);
  });

  it('are none where no part is clear of chance', () => {
    expect(cutsInFull(reportOf(297)).map(({ cut }) => cutLabels[cut])).toEqual([]);
  });
});
