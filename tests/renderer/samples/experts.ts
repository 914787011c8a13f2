import { noExpertDetails } from '../../../shared/indicators/experts/expert-counts';
import type { RequestCounts } from '../../../shared/indicators/experts/request-counts';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { buildExpertsReport } from '../../../shared/report/experts/build-experts-report';
import { findExperts } from '../../../shared/report/experts/find-experts';
import type { FoundExperts } from '../../../shared/report/types/found-experts.types';
import type { ExpertProfile } from '../../../shared/indicators/experts/expert-question';
import type { Requests } from '../../../shared/ipc/contract';
import type { ExpertsReport } from '../../../shared/report/types/experts-report.types';

const named = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }));

const requests = (approved: number, refused: number, open: number): RequestCounts => ({
  asked: approved + refused + open,
  approved,
  refused,
  funded: approved,
  attended: null,
  given: { pounds: approved * 410, requests: approved, people: approved },
  reasons: { no_budget: refused - Math.floor(refused / 2), staffing: Math.floor(refused / 2) },
  days: Array.from({ length: approved + refused }, (_, at) => 5 + (at % 10)),
});

/** An invented register and invented requests, disclosed as the product discloses them. */
export const expertsReport = (version: Version, year = 2025): ExpertsReport =>
  buildExpertsReport({
    year,
    version,
    settings: defaultSettings,
    experts: {
      ...noExpertDetails,
      years: named({ '2 to 4 years': 60, '5 to 9 years': 47, '10 to 19 years': 28 }),
      seniorities: named({
        'Registered professional': 80,
        'Specialist or senior': 50,
        'Consultant or head of service': 17,
      }),
      withLanguage: 118,
      clinicalLanguages: named({ Hindi: 40, Yoruba: 22 }),
      withBarrier: 80,
      skillUse: [
        { name: 'Surgery', yes: 30, no: 30 },
        { name: 'Obstetrics', yes: 14, no: 25 },
        { name: 'Theatre', yes: 3, no: 1 },
        { name: 'Urology', yes: 3, no: 0 },
      ],
      induction: { yes: 90, no: 40 },
      mentor: { yes: 50, no: 80 },
      globalHealth: { yes: 42, no: 100 },
      leave: { yes: 14, no: 12 },
      seniorityByBand: [
        { seniority: 'Registered professional', band: 'Band 5', count: 70 },
        { seniority: 'Registered professional', band: 'Band 6', count: 10 },
        { seniority: 'Specialist or senior', band: 'Band 5', count: 30 },
        { seniority: 'Specialist or senior', band: 'Band 6', count: 20 },
        { seniority: 'Consultant or head of service', band: 'Band 5', count: 10 },
        { seniority: 'Consultant or head of service', band: 'Band 6', count: 7 },
      ],
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
    access: { international: { count: 60, of: 250 }, uk: { count: 310, of: 1000 }, notSaid: { count: 40, of: 200 } },
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
  access: null,
  requests: [],
});

/** Invented colleagues: twelve who speak Hindi at clinical level, seven of them in Medicine. */
const profiles: readonly ExpertProfile[] = Array.from({ length: 12 }, (_, at) => ({
  languages: [{ name: 'Hindi', isClinical: true }],
  specialty: null,
  country: 'India',
  yearsOverseas: 3,
  directorate: at < 7 ? 'Medicine' : null,
}));

const nameOnce = (name: string, count: number) => (count === 0 ? [] : [{ name, count }]);

/** The answer as the product makes it. */
export const foundExperts = ({ first, second, version }: Requests['report.findExperts']): FoundExperts =>
  findExperts(
    {
      profiles,
      counts: {
        ...noExpertDetails,
        rows: 12,
        consented: 12,
        withSkill: 0,
        skillUsed: 0,
        skillNotUsed: 0,
        specialties: [],
        firstBands: [],
        barriers: [],
        countries: nameOnce('India', 12),
        years: nameOnce('2 to 4 years', 12),
        languages: nameOnce('Hindi', 12),
        clinicalLanguages: nameOnce('Hindi', 12),
        withLanguage: 12,
      },
    },
    second === null ? [first] : [first, second],
    version,
    { ...defaultSettings, registerKeeper: { role: 'Head of international recruitment', contact: 'extension 4411' } },
  );
