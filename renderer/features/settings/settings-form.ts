import type { LeftOutKind } from '../../../shared/reference/staff-groups-assignments';
import type {
  CountSource,
  DisciplineBasis,
  RegisterKeeper,
  Settings,
  Version,
} from '../../../shared/reference/settings';

export interface SettingsText {
  readonly thresholds: Readonly<Record<Version, string>>;
  readonly boardShownBelowThreshold: Readonly<Record<Version, boolean>>;
  readonly disciplineBasis: Readonly<Record<string, DisciplineBasis>>;
  readonly firstSingleYear: number;
  readonly preferredSource: CountSource;
  readonly countedAssignments: readonly LeftOutKind[];
  readonly registerKeeper: RegisterKeeper;
}

export type ThresholdErrors = Readonly<Partial<Record<Version, string>>>;

export const textOf = (settings: Settings): SettingsText => ({
  ...settings,
  thresholds: { restricted: String(settings.thresholds.restricted), public: String(settings.thresholds.public) },
});

const readThreshold = (text: string): number | null =>
  /^\d{1,2}$/.test(text.trim()) && Number(text) <= 50 ? Number(text) : null;

export const readSettings = (
  form: SettingsText,
): { readonly settings: Settings | null; readonly errors: ThresholdErrors } => {
  const restricted = readThreshold(form.thresholds.restricted);
  const open = readThreshold(form.thresholds.public);
  const wrong = 'Enter a whole number from 0 to 50';
  if (restricted === null || open === null)
    return {
      settings: null,
      errors: { ...(restricted === null ? { restricted: wrong } : {}), ...(open === null ? { public: wrong } : {}) },
    };
  if (open < restricted)
    return { settings: null, errors: { public: 'The public version cannot be less strict than the restricted one' } };
  return { settings: { ...form, thresholds: { restricted, public: open } }, errors: {} };
};
