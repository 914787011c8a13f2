import type { Barrier } from '../../reference/expert-barriers';
import type { RequestCounts } from './request-counts';

/** Questions of yes and no in a register. */
export const registerQuestions = ['induction', 'mentor', 'globalHealth', 'leave'] as const;
export type RegisterQuestion = (typeof registerQuestions)[number];

/** What a register says of one colleague who consents, as far as rows are listed by it. Never shown: only counted. */
export interface RegisterRow {
  readonly hasSkill: boolean;
  /** Null where the register does not say. */
  readonly isSkillUsed: boolean | null;
  readonly seniority: string | null;
  readonly barriers: readonly Barrier[];
  readonly answers: Readonly<Record<RegisterQuestion, boolean | null>>;
}

export const skillSides = ['not_used', 'used', 'with_skill'] as const;
export type SkillSide = (typeof skillSides)[number];

/** One number of the register whose rows may be asked for. `answered`: those who said yes and those who said no. */
export type RegisterNumber =
  | { readonly kind: 'skill'; readonly side: SkillSide }
  | { readonly kind: 'answer'; readonly question: RegisterQuestion; readonly side: 'yes' | 'answered' }
  | { readonly kind: 'seniority'; readonly name: string }
  | { readonly kind: 'barrier'; readonly barrier: Barrier };

const hasSide = ({ hasSkill, isSkillUsed }: RegisterRow, side: SkillSide): boolean =>
  hasSkill && (side === 'with_skill' || isSkillUsed === (side === 'used'));

/**
 * Whether a colleague is among those a number counts.
 * @example isInNumber(row, { kind: 'skill', side: 'not_used' }) // true for a specialty the role is said not to use
 */
export const isInNumber = (row: RegisterRow, number: RegisterNumber): boolean => {
  switch (number.kind) {
    case 'skill':
      return hasSide(row, number.side);
    case 'answer': {
      const said = row.answers[number.question];
      return number.side === 'yes' ? said === true : said !== null;
    }
    case 'seniority':
      return row.seniority === number.name;
    case 'barrier':
      return row.barriers.includes(number.barrier);
  }
};

/** The number as one word. @example keyOfNumber({ kind: 'skill', side: 'used' }) // 'skill used' */
export const keyOfNumber = (number: RegisterNumber): string => {
  switch (number.kind) {
    case 'skill':
      return `skill ${number.side}`;
    case 'answer':
      return `answer ${number.question} ${number.side}`;
    case 'seniority':
      return `seniority ${number.name}`;
    case 'barrier':
      return `barrier ${number.barrier}`;
  }
};

/** The counts of requests whose rows may be asked for, the most looked at first. */
export const requestCells = [
  'asked',
  'approved',
  'refused',
  'attended',
  'funded',
] as const satisfies readonly (keyof RequestCounts)[];
export type RequestCell = (typeof requestCells)[number];
