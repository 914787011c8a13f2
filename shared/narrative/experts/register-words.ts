import type { RegisterField } from '../../disclosure/experts/disclose-completeness';
import type { ShownSeniority } from '../../disclosure/experts/disclose-seniority';
import { noCauseSentence } from '../tags';

/** What the register can say of a person, for the table of how complete it is. */
export const registerFieldLabels: Readonly<Record<RegisterField, string>> = {
  specialties: 'A specialist skill from overseas',
  languages: 'Languages',
  countries: 'Country of qualification',
  years: 'Years practised overseas',
  seniorities: 'Level overseas',
  firstBands: 'First UK band',
  entryRoutes: 'Way into the trust',
  induction: 'Induction',
  mentor: 'Mentor',
  globalHealth: 'Global health work',
  leave: 'Leave for global health: approved or declined',
  barriers: 'What stands in the way',
};

/** What the table of levels and bands is read for, or why there is none. */
export const senioritySentence = (table: ShownSeniority | null): string =>
  table === null
    ? 'The register does not say both the level overseas and the first UK band. Add a column “Overseas seniority” to see whether senior people began in junior posts.'
    : `Each row is a level held overseas; the columns say at which band those colleagues began here. ${noCauseSentence}`;
