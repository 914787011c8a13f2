import { startingStages } from '../../../shared/year/plan';
import type { Requests } from '../../../shared/ipc/contract';
import type { LockedYear, Rebuilt, Waiting, YearLock, YearPage } from '../../../shared/year/year-lock.types';

const figuresHash = 'ab12'.repeat(16);

export const sampleLock: YearLock = {
  year: 2025,
  number: 1,
  kind: 'lock',
  at: '2025-06-02T09:00:00Z',
  role: 'Head of EDI',
  reason: '',
  figuresHash,
  inputsHash: 'cd34'.repeat(16),
  end: null,
};

export const lockedYear: LockedYear = { ...sampleLock };

export const sampleWaiting: Waiting = {
  token: 'ef56'.repeat(16),
  causes: ['The files in use are not those of the lock: return corrected.xlsx, instead of return.xlsx.'],
  changes: [
    {
      id: 'indicator:2:all',
      label: '2. Appointed from shortlisting',
      before: '1.45 (1.20 to 1.75), unlikely to be chance; White 640 of 2,000, BME 300 of 1,500, Unknown 20 of 50',
      after: '1.39 (1.15 to 1.68), unlikely to be chance; White 640 of 2,000, BME 312 of 1,500, Unknown 20 of 50',
    },
  ],
};

/** A year that is not locked, half way through its plan. */
export const yearPage = ({ year }: Requests['year.get'], over: Partial<YearPage> = {}): YearPage => ({
  year,
  today: `${String(year)}-06-10`,
  plan: {
    stages: startingStages(year).map((stage) =>
      stage.id === 'snapshot'
        ? { ...stage, signOff: { on: `${String(year)}-04-02`, role: 'Workforce information lead', note: 'ESR frozen' } }
        : stage,
    ),
    usual: startingStages(year),
    isSaved: true,
  },
  lock: null,
  waiting: null,
  history: [],
  ledger: [],
  ...over,
});

export const rebuilt = (year: number): Rebuilt => ({
  year,
  number: 1,
  at: '2025-06-02T09:00:00Z',
  role: 'Head of EDI',
  figuresHash,
  inputsHash: 'cd34'.repeat(16),
  pages: 18,
  isSame: true,
  byThisApp: [],
});
