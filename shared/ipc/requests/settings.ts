import { z } from 'zod';
import { payBands } from '../../reference/bands';
import { leftOutKinds } from '../../reference/staff-groups-assignments';
import type { SettingsReply } from '../replies/settings';
import { ownBenchmark } from './own-benchmark';
import { nothing, text, year } from './parts';

/** "10-31"; '' where no day is set. Whether there is such a day is said by the rules of the settings. */
const dayOfYear = z.string().regex(/^(\d{2}-\d{2})?$/);
const surveyNumbers = z
  .strictObject({ 5: text(20).min(1), 6: text(20).min(1), 7: text(20).min(1), 8: text(20).min(1) })
  .partial();

export const settingsRequests = {
  'settings.get': nothing,
  'settings.set': z.strictObject({
    thresholds: z.strictObject({
      restricted: z.number().int().min(0).max(50),
      public: z.number().int().min(0).max(50),
    }),
    boardShownBelowThreshold: z.strictObject({ restricted: z.boolean(), public: z.boolean() }),
    disciplineBasis: z.record(z.string().regex(/^\d{4}$/), z.enum(['single_year', 'two_year_average'])),
    firstSingleYear: year,
    preferredSource: z.enum(['return', 'extracts']),
    countedAssignments: z.array(z.enum(leftOutKinds)).max(leftOutKinds.length).readonly(),
    registerKeeper: z.strictObject({ role: text(200), contact: text(300) }),
    remembersCopies: z.boolean(),
    tiers: z.strictObject({ middleFrom: z.enum(payBands), upperFrom: z.enum(payBands), isVsmUpper: z.boolean() }),
    modelEmployer: z.strictObject({ from: year, to: year, baseline: z.enum(['each_year', 'first_year']) }),
    surveyQuestions: z.record(z.string().regex(/^\d{4}$/), surveyNumbers),
    yearDates: z.strictObject({
      signOff: dayOfYear,
      submitted: dayOfYear,
      consulted: dayOfYear,
      committee: dayOfYear,
      board: dayOfYear,
      published: dayOfYear,
    }),
    ownBenchmarks: z.array(ownBenchmark).max(500).readonly(),
    /** Who changes it, by role and not by name, and why. */
    by: z.strictObject({ role: text(100), why: text(500) }).optional(),
  }),
} as const;

export interface SettingsReplies {
  'settings.get': SettingsReply;
  'settings.set': SettingsReply;
}
