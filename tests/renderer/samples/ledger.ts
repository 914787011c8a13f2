import { buildLedger } from '../../../shared/actions/ledger';
import type { MeasuredFigure } from '../../../shared/measures/measured-figure';
import type { LedgerReport } from '../../../shared/actions/ledger.types';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { sampleActions } from './actions';

const [recruitment, discipline] = sampleActions;

const later: MeasuredFigure = {
  ...recruitment!.baseline,
  year: 2026,
  value: 1.05,
  lower: 0.9,
  upper: 1.22,
  finding: 'not_distinguishable',
};

/** Two actions: one measured again in 2026, one whose test is overdue. */
export const sampleLedger = (version: Version): LedgerReport =>
  buildLedger({
    actions: [recruitment!, { ...discipline!, testDate: '2025-12-31' }],
    notHeld: [],
    years: [2025, 2026],
    measure: (ref) => (ref.kind === 'indicator' && ref.indicator === 2 ? later : null),
    history: ({ id }) =>
      id === 'a1'
        ? [
            {
              measuredAt: '2026-05-01T09:00:00Z',
              files: ['return-2026.xlsx'],
              isTakenBack: false,
              year: 2026,
              figure: later,
              verdict: 'towards',
            },
          ]
        : [],
    settings: defaultSettings,
    version,
    until: null,
    today: '2026-09-01',
  });
