import { ethnicityField, personField } from './common-fields';
import { field, headers } from './table-field';
import type { TableKind } from './table-field';

/** Names of the column of consent. Only these are believed: "Consent form sent" is not consent. */
export const consentNames =
  'Consent to hold|Consent|Consent given|Consents|Consent to be held|Consent to hold data|Consent to hold information|Consent to register|Consent to be on the register|Consent to be included|I consent|Consented|Do you consent|Do you consent to us holding this information|Agrees to be held|Agreed to be held|Consent Y/N|Consent to inclusion|Consent to data being held|Happy to be included|Consent to hold on register|Consent (Y/N)';

/**
 * The register of internationally educated staff: one row a person, kept only with that person's consent. Nationality, country of heritage and
 * country of qualification are different things; only the last is read.
 */
export const experts: TableKind<'experts'> = {
  kind: 'experts',
  year: 'register',
  fields: [
    personField,
    field('consent', 'Consent', consentNames, 'yes_no'),
    field(
      'consent_withdrawn',
      'Consent withdrawn',
      'Consent withdrawn|Withdrawn|Consent withdrawn on|Date consent withdrawn|Withdrawal of consent|Withdrew consent|Consent revoked|Opted out|Opt out|Withdrawal date|Date withdrawn',
    ),
    ethnicityField,
    field(
      'country',
      'Country of qualification',
      'Country of qualification|Country qualified|Country of primary qualification|Country of training|Country trained|Qualified in|Country of professional qualification|Where qualified|Where did you qualify|Place of qualification|Country where qualified|Qualification country|Country of first qualification|Country of nursing qualification|Country of PMQ|Country of primary medical qualification|Country of education|Country educated',
      'country',
    ),
    field(
      'languages',
      'Languages',
      'Languages|Language|Languages spoken|Language(s)|Language skills|Other languages|Languages and level|Spoken languages|Languages known|Which languages do you speak|Languages (clinical level)|Language and clinical level|Clinical languages',
    ),
    field(
      'years_overseas',
      'Years practised overseas',
      'Years practised overseas|Years overseas|Years of practice overseas|Years practiced overseas|Overseas experience (years)|Overseas experience|Years of overseas experience|Years of experience overseas|Years worked overseas|Years abroad|Experience overseas|Years of overseas practice|Years experience before UK|Years of experience before UK',
    ),
    field(
      'specialty',
      'Specialty overseas',
      'Overseas specialty|Specialty overseas|Overseas speciality|Specialist skill|Overseas specialist skill|Overseas skill|Specialism overseas|Overseas specialism|Specialty before UK|Previous specialty|Specialty|Speciality|Specialism|Specialist skills|Clinical specialty overseas|Area of expertise|Expertise|Field of expertise|Specialty in country of qualification',
    ),
    field(
      'seniority',
      'Level overseas',
      'Overseas seniority|Seniority overseas|Overseas grade|Grade overseas|Overseas position|Position overseas|Role overseas|Overseas role|Highest level overseas|Highest post overseas|Seniority before UK|Level overseas',
    ),
    field(
      'skill_used',
      'Skill used in present role',
      'Skill used in current role|Skill used in role|Skill used in present role|Skills used in current role|Skills used in role|Skill used|Skills used|Uses skill in role|Is the skill used|Is skill used in current role|Do you use this skill in your role|Do you use it in your current role|Uses specialist skill|Specialty used in role|Expertise used|Expertise used in role|Using skill now',
      'yes_no',
    ),
    field(
      'global_health',
      'Takes part in global health work',
      'Takes part in global health work|Global health work|Global health|Global health involvement|Involved in global health|Global health partnership|International health work|Works on health in country of heritage|Health partnership',
      'yes_no',
    ),
    field(
      'global_health_leave',
      'Leave for global health',
      'Global health leave|Leave for global health|Global health leave approved|Leave for global health work|Global health leave request|Leave approved or declined|Leave for global health approved|Overseas volunteering leave|Leave for health partnership',
    ),
    // Known by its heading only: a column of bands may as well be the present one.
    field(
      'first_band',
      'First band',
      'First UK band|First band|First NHS band|First UK grade|First band in UK|Band on joining|Starting band|Band at start|Band when joined|UK starting band|First NHS grade|Initial band|First UK pay band|Band on entry|Entry band',
    ),
    field(
      'entry_route',
      'Way into the trust',
      'Entry route|Route of entry|Route into trust|Route to trust|Recruitment route|How recruited|Joined through|Route into the NHS|Route',
    ),
    field(
      'induction',
      'Had an induction',
      'Induction|Had induction|Induction received|Induction completed|Had an induction|Induction Y/N|International induction|Induction and support',
      'yes_no',
    ),
    field(
      'mentor',
      'Had a mentor',
      'Mentor|Had mentor|Mentor assigned|Has mentor|Had a mentor|Mentor Y/N|Mentored|Buddy|Buddy or mentor',
      'yes_no',
    ),
    field(
      'barriers',
      'Barriers',
      'Main barrier|Barriers|Barrier|Main barriers|Barriers to using skills|Barrier to using skill|Biggest barrier|What stops you|What prevents you using your skills|Obstacles|Reason not used|Reason skill not used|Why not used',
    ),
  ],
  needs: [
    ['specialty', 'skill_used', 'years_overseas', 'barriers', 'global_health'],
    ['country', 'languages'],
    ['consent', 'years_overseas', 'skill_used', 'first_band', 'barriers'],
  ],
  decides: ['person', 'ethnicity', 'country', 'languages', 'specialty', 'skill_used', 'first_band', 'barriers'],
  against: headers(
    'Shortlisted|Vacancy Reference|Course Name|Case Type|Outcome of ARCP|ARCP Outcome|Assignment Category|Primary Assignment|Assignment Number|Appointed|Longlisted/Shortlisted|Training Grade|Trainee Surname|Programme Name|Review date',
  ),
};
