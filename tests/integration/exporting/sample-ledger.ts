import { buildLedger } from '../../../shared/actions/ledger';
import type { LedgerReport } from '../../../shared/actions/ledger.types';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Version } from '../../../shared/reference/settings';
import { sampleActions } from './sample-actions';

/** The sample actions measured again: the ratio fell in 2026, and the second test has no day. */
export const sampleLedger = (version: Version, actions = sampleActions): LedgerReport =>
  buildLedger({
    actions,
    notHeld: [],
    years: [2025, 2026],
    measure: (ref, year) => {
      const action = actions.find(({ baseline }) => JSON.stringify(baseline.ref) === JSON.stringify(ref));
      if (action === undefined || year !== 2026) return action?.baseline ?? null;
      return action.baseline.isHidden
        ? { ...action.baseline, year }
        : { ...action.baseline, year, value: 1.1, lower: 0.95, upper: 1.27, finding: 'not_distinguishable' };
    },
    history: () => [],
    settings: defaultSettings,
    version,
    until: null,
    today: '2026-10-20',
  });
