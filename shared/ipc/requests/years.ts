import { z } from 'zod';
import type { Rebuilt, YearPage } from '../../year/year-lock.types';
import { id, isoDate, optionalDate, reason, role, text, version, year } from './parts';

const stage = z.strictObject({
  id: id,
  title: text(200).min(1),
  due: optionalDate,
  role: text(200),
  signOff: z.strictObject({ on: isoDate, role, note: text(2000) }).nullable(),
});

/** The plan of a year, and its lock. */
export const yearRequests = {
  'year.get': z.strictObject({ year, version }),
  'year.savePlan': z.strictObject({ year, stages: z.array(stage).max(40).readonly() }),
  'year.lock': z.strictObject({ year, role }),
  'year.unlock': z.strictObject({ year, role, reason }),
  /** `token` names what was shown to wait: nothing else is accepted. */
  'year.restate': z.strictObject({ year, role, reason, token: z.string().regex(/^[0-9a-f]{64}$/) }),
  'year.rebuild': z.strictObject({ year, version }),
} as const;

export interface YearReplies {
  'year.get': YearPage;
  'year.savePlan': { readonly year: number };
  'year.lock': { readonly year: number };
  'year.unlock': { readonly year: number };
  'year.restate': { readonly year: number };
  'year.rebuild': Rebuilt;
}
