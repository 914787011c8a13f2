import type { RequestCounts } from '../../../shared/indicators/experts/request-counts';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildExpertsReport } from '../../../shared/report/build-experts-report';
import type { ExpertsReport } from '../../../shared/report/experts-report.types';

const named = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }));

const requests = (approved: number, refused: number, open: number): RequestCounts => ({
  asked: approved + refused + open,
  approved,
  refused,
  funded: approved,
  attended: null,
  given: { pounds: approved * 410, requests: approved },
});

/** An invented register and invented requests, disclosed as the product discloses them. */
export const expertsReport = (version: Version, year = 2025): ExpertsReport =>
  buildExpertsReport({
    year,
    version,
    settings: defaultSettings,
    experts: {
      rows: 155,
      consented: 147,
      withSkill: 106,
      skillUsed: 50,
      skillNotUsed: 56,
      specialties: named({ Surgery: 60, Obstetrics: 39, Theatre: 4, Urology: 3 }),
      countries: named({ India: 80, Nigeria: 67 }),
      firstBands: named({ 'Band 5': 110, 'Band 6': 37 }),
      languages: named({ Hindi: 70, Yoruba: 40, Twi: 7, Ewe: 2 }),
      barriers: named({ 'Nobody asked': 60, 'Visa or immigration rules': 20 }),
    },
    requests: [
      {
        kind: 'cpd_funding',
        groups: { white: requests(180, 20, 12), bme: requests(60, 40, 11), unknown: requests(2, 1, 0) },
      },
    ],
  });

export const emptyExpertsReport: ExpertsReport = buildExpertsReport({
  year: 2025,
  version: 'restricted',
  settings: defaultSettings,
  experts: null,
  requests: [],
});
