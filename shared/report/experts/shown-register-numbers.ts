import type { DisclosedExperts } from '../../disclosure/experts/disclose-experts';
import { notSaid } from '../../disclosure/experts/single-list';
import { registerQuestions } from '../../indicators/experts/register-number';
import type { RegisterNumber } from '../../indicators/experts/register-number';
import { barrierLabels, barriers } from '../../reference/expert-barriers';

/** A number of the register whose rows may be asked for, as the page shows it. */
export interface ShownRegisterNumber {
  readonly number: RegisterNumber;
  /** Null where it may not be shown. */
  readonly shown: number | null;
}

const ofSkills = ({ gap, withSkill, skillUsed }: DisclosedExperts): readonly ShownRegisterNumber[] => [
  { number: { kind: 'skill', side: 'not_used' }, shown: gap.count },
  { number: { kind: 'skill', side: 'used' }, shown: skillUsed.count },
  { number: { kind: 'skill', side: 'with_skill' }, shown: withSkill.count },
];

const ofBarriers = (experts: DisclosedExperts): readonly ShownRegisterNumber[] =>
  experts.barriers.items.flatMap(({ name, count }): readonly ShownRegisterNumber[] => {
    const barrier = barriers.find((each) => barrierLabels[each] === name);
    return barrier === undefined ? [] : [{ number: { kind: 'barrier', barrier }, shown: count }];
  });

/** A question that nobody answered has no rows. */
const ofAnswers = ({ answers }: DisclosedExperts): readonly ShownRegisterNumber[] =>
  [...registerQuestions]
    .reverse()
    .filter((question) => answers[question].of !== 0)
    .flatMap((question): readonly ShownRegisterNumber[] => [
      { number: { kind: 'answer', question, side: 'yes' }, shown: answers[question].count },
      { number: { kind: 'answer', question, side: 'answered' }, shown: answers[question].of },
    ]);

/**
 * Every number of the register whose rows may be asked for, in the order in which lists are given: what comes first is listed first, and what
 * would single somebody out beside it is not.
 */
export const shownRegisterNumbers = (experts: DisclosedExperts): readonly ShownRegisterNumber[] => [
  ...ofSkills(experts),
  ...experts.seniorities.items
    .filter(({ name }) => name !== notSaid)
    .map(({ name, count }): ShownRegisterNumber => ({ number: { kind: 'seniority', name }, shown: count })),
  ...ofAnswers(experts),
  ...ofBarriers(experts),
];
