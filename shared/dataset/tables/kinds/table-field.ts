/** What the values of a field look like: the translator that reads them. Null for names, numbers and other free values. */
export type ValueDomain =
  | 'ethnicity'
  | 'pay_band'
  | 'staff_group'
  | 'medical_role'
  | 'assignment_category'
  | 'yes_no'
  | 'learning_status'
  | 'case_type'
  | 'case_stage'
  | 'recruitment_status'
  | 'date'
  | 'country'
  | 'voting'
  | 'executive'
  | 'arcp_outcome'
  | 'exam_result';

export interface TableField {
  readonly field: string;
  readonly label: string;
  /** Names of the column in the systems that print it, the most usual first. */
  readonly aliases: readonly string[];
  readonly domain: ValueDomain | null;
  /** The values may point to one person (a number, a post held by one): no samples are ever shown. */
  readonly isPersonal: boolean;
}

/**
 * Where the reporting year of a table comes from. `snapshot`: a day, from title or file name. `events`: title, file name or dates. `survey`: the
 * survey after which it is named. `training`: every dated row has its own training year. `register`: a list that is kept up to date, taken
 * for the newest year held. `own`: every row names its year.
 */
export type YearPolicy = 'snapshot' | 'events' | 'survey' | 'training' | 'register' | 'own';

/** One kind of table. `needs`: of each list at least one field must be there, or the table is not of this kind. */
export interface TableKind<Kind extends string = string> {
  readonly kind: Kind;
  /** Tables of numbers in place of one row a person or event (see count-layouts.ts); without it, a list. */
  readonly layout?: 'counts' | 'groups_across' | 'figures';
  readonly year: YearPolicy;
  readonly fields: readonly TableField[];
  readonly needs: readonly (readonly string[])[];
  /** Fields that decide a figure: a cell that cannot be read there sets the row aside. Elsewhere it only stays empty. */
  readonly decides: readonly string[];
  /** Fields that decide a figure only where the table has none of those beside them. */
  readonly standIns?: Readonly<Record<string, readonly string[]>>;
  /** Headers that say the table is about something else. */
  readonly against: readonly string[];
}

const split = (names: string): readonly string[] => names.split('|');

/** A field from its names, separated by "|". */
export const field = (name: string, label: string, aliases: string, domain: ValueDomain | null = null): TableField => ({
  field: name,
  label,
  aliases: split(aliases),
  domain,
  isPersonal: false,
});

/** A field whose values may point to one person. */
export const personal = (name: string, label: string, aliases: string): TableField => ({
  ...field(name, label, aliases),
  isPersonal: true,
});

export const headers = split;
