import { skillsGap } from '../../indicators/experts/skills-gap';
import { estimateLine, invented } from '../example';
import type { MethodPage } from '../article';

const used = 50;
const notUsed = 56;

export const skillsRecognised: MethodPage = {
  id: 'skills-recognised',
  answers:
    'Of the colleagues in the register who bring a specialist skill from overseas, how many work in a role that does not use it?',
  working: [
    'Skills-recognised gap = people whose role does not use their skill ÷ people of whom the register says whether it does.',
    'People of whom it is not said are in neither number; how many they are stands under “how complete each column is”.',
    'The interval is Wilson’s. Fewer than ten: too few to say, and no share is given.',
    'By specialty, small groups are taken together as “others”.',
  ],
  example: {
    given: `${String(used)} colleagues use their skill, ${String(notUsed)} do not. ${invented}`,
    lines: [
      { what: 'People of whom it is known', unit: 'count', value: used + notUsed },
      (({ percent, ...range }) => estimateLine('Skill not used', 'percent', { value: percent, ...range }))(
        skillsGap({ used, notUsed }),
      ),
    ],
    sentence: null,
  },
  reading: [
    'Every person in this share is expertise that the trust already has. Ask the keeper of the register what would let a role use it.',
    'The share is of those who agreed to be in the register, not of all internationally educated staff.',
  ],
  direction: 'A higher share is worse: more skills stand idle.',
  notSaid: [
    'How many there are in the trust. Only colleagues who agreed are held, and those who agree may differ from those who do not.',
    'Whether a role should use the skill. Some people chose another field.',
  ],
  source: 'The trust’s register, kept with consent, row by row.',
  related: ['find-expertise', 'journeys', 'disclosure', 'intervals'],
  alsoKnownAs: 'experts in our midst diaspora overseas specialist register consent skill used internationally educated',
};
