import type {
  RegisterNumber,
  RegisterQuestion,
  RequestCell,
  SkillSide,
} from '../../indicators/experts/register-number';
import { barrierLabels } from '../../reference/expert-barriers';

const skills: Readonly<Record<SkillSide, string>> = {
  not_used: 'Skills: the role does not use it',
  used: 'Skills: the role uses it',
  with_skill: 'Skills: everybody with a specialist skill',
};

const answers: Readonly<Record<RegisterQuestion, { readonly yes: string; readonly answered: string }>> = {
  leave: { yes: 'Global health: leave approved', answered: 'Global health: leave decided' },
  globalHealth: { yes: 'Global health: taking part', answered: 'Global health: everybody who answered' },
  mentor: { yes: 'Mentor: had one', answered: 'Mentor: everybody who answered' },
  induction: { yes: 'Induction: had one', answered: 'Induction: everybody who answered' },
};

/** @example registerNumberLabel({ kind: 'barrier', barrier: 'visa' }) // "Barrier: Visa or immigration rules" */
export const registerNumberLabel = (number: RegisterNumber): string => {
  switch (number.kind) {
    case 'skill':
      return skills[number.side];
    case 'answer':
      return answers[number.question][number.side];
    case 'seniority':
      return `Level overseas: ${number.name}`;
    case 'barrier':
      return `Barrier: ${barrierLabels[number.barrier]}`;
  }
};

export const requestCellLabels: Readonly<Record<RequestCell, string>> = {
  asked: 'Asked',
  approved: 'Approved',
  refused: 'Refused',
  attended: 'Attended',
  funded: 'Funded',
};
