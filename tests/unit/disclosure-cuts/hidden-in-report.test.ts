import { describe, expect, it } from 'vitest';
import { hiddenInReport } from '../../../shared/disclosure/cuts/hidden-in-report';
import { prepareLikelihood } from '../../../shared/disclosure/cuts/prepare-likelihood';
import { discloseYear } from '../../../shared/disclosure/figures/disclose-year';
import { computeYear } from '../../../shared/indicators/compute-year';
import { recruitmentPath } from '../../../shared/indicators/recruitment-stages';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import { group, sampleYear } from '../sample-counts';

const policy = { version: 'public', threshold: 10, isBoardShown: false } as const;
const noPlaces = { section: '', band: '', staff_group: '', directorate: '', site: '', sex: '' };

/** 60 BME applicants were appointed, of whom 3 by international campaigns; the return says 60 of 400. */
const home = { shortlisted: group(500, 370, 40), appointed: group(120, 57, 12) };
const abroad = { shortlisted: group(100, 30, 20), appointed: group(30, 3, 0) };
const both = { shortlisted: group(600, 400, 60), appointed: group(150, 60, 12) };

const year = sampleYear(2025, {
  source: 'return',
  recruitment: both,
  recruitmentWithoutInternational: null,
  stages: recruitmentPath(
    (['shortlisted', 'appointed'] as const).map((stage) => ({ stage, home: home[stage], abroad: abroad[stage] })),
  ),
});

const tallies = ({ shortlisted, appointed }: typeof home): readonly Tally[] =>
  (['white', 'bme', 'unknown'] as const).map((each) => ({
    places: noPlaces,
    group: each,
    code: null,
    hits: appointed[each],
    of: shortlisted[each],
  }));

describe('a breakdown of recruitment beside a report of the return', () => {
  const report = discloseYear(computeYear(year), policy);
  const wholeOf = (view: 'all' | 'without_international') =>
    prepareLikelihood(
      {
        indicator: 2,
        view,
        year: 2025,
        all: [...tallies(home), ...tallies(abroad)],
        withoutInternational: tallies(home),
        international: tallies(abroad),
        staff: null,
        reported: (of) => hiddenInReport([report], 2, of),
      },
      policy,
    ).whole;

  it('does not show those at home where the return shows all and the rest would be three', () => {
    const stated = report.indicators.find(({ indicator }) => indicator === 2);
    expect(stated?.bme.count).toBe(60);
    expect(wholeOf('without_international').bme.count).toBeNull();
    expect(wholeOf('all').bme.count).toBe(60);
  });

  it('shows what the return does not give away', () => {
    expect(wholeOf('without_international').white).toMatchObject({ count: 120, of: 500 });
    expect(hiddenInReport([], 2, 'all').bme).toEqual({ hits: false, of: false });
  });
});
