import type { PhraseBook } from '../phrase-book';
import { createTranslator } from '../phrase-book';
import type { RawValue, Translation } from '../translation';

/** How someone came to the trust. Exported for the test that no phrase stands twice. */
export const entryRouteBook: PhraseBook<string> = {
  what: 'a way into the trust',
  say: (route) => `“${route}”`,
  entries: [
    {
      value: 'International recruitment',
      exact:
        'international recruitment|overseas recruitment|international recruitment campaign|recruited overseas|campaign|international campaign|ir|direct from overseas',
    },
    {
      value: 'Applied from within the UK',
      exact:
        'direct application|applied directly|nhs jobs|trac|applied from within the uk|uk recruitment|already in the uk|local recruitment',
    },
    { value: 'Agency', exact: 'agency|bank|bank or agency|agency or bank|locum' },
    {
      value: 'Refugee programme',
      exact: 'refugee programme|refugee|refugee nurse support programme|refugee doctors programme',
    },
    {
      value: 'Training or fellowship scheme',
      exact:
        'mti|medical training initiative|fellowship|training scheme|mtis|clinical fellowship|ielts and osce programme|sponsored training',
    },
    {
      value: 'Family or study route',
      exact: 'family|spouse visa|dependant visa|dependent visa|student|student visa|family or study route',
    },
  ],
  asked: [],
};

/** How senior someone was before coming. Exported for the test that no phrase stands twice. */
export const seniorityBook: PhraseBook<string> = {
  what: 'a level overseas',
  say: (level) => `“${level}”`,
  entries: [
    {
      value: 'Consultant or head of service',
      exact:
        'consultant|head of department|head of service|professor|director|matron|nurse manager|chief|head nurse|senior consultant',
    },
    {
      value: 'Specialist or senior',
      exact:
        'specialist|senior|senior nurse|charge nurse|ward sister|sister|senior registrar|registrar|senior midwife|team leader|ward manager|supervisor',
    },
    {
      value: 'Registered professional',
      exact:
        'registered nurse|staff nurse|nurse|midwife|registered midwife|doctor|medical officer|resident|pharmacist|physiotherapist|registered professional|qualified|practitioner',
    },
    {
      value: 'Junior or in training',
      exact: 'junior|trainee|intern|house officer|student|newly qualified|junior doctor|junior or in training',
    },
  ],
  asked: [],
};

export type GlobalHealthLeave = 'approved' | 'declined' | 'not_asked';

/** Leave for work on health in another country. Exported for the test that no phrase stands twice. */
export const globalHealthLeaveBook: PhraseBook<GlobalHealthLeave> = {
  what: 'a decision about leave',
  say: (decision) => `“${decision.replace('_', ' ')}”`,
  entries: [
    { value: 'approved', exact: 'approved|granted|given|agreed|yes|y|leave approved|supported' },
    { value: 'declined', exact: 'declined|refused|not approved|rejected|denied|turned down|leave declined|no|n' },
    {
      value: 'not_asked',
      exact: 'not asked|never asked|not requested|none requested|did not ask|not applied for|has not asked|not applied',
    },
  ],
  asked: [],
};

export const translateEntryRoute: (raw: RawValue) => Translation<string> = createTranslator(entryRouteBook);
export const translateSeniority: (raw: RawValue) => Translation<string> = createTranslator(seniorityBook);
export const translateGlobalHealthLeave: (raw: RawValue) => Translation<GlobalHealthLeave> =
  createTranslator(globalHealthLeaveBook);
