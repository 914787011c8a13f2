import type { GlossaryTerm } from './article';
import type { HelpId } from './help-ids';

const term = (name: string, meaning: string, see: HelpId | null = null, alsoKnownAs = ''): GlossaryTerm => ({
  id: name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
  term: name,
  meaning,
  see,
  alsoKnownAs,
});

/** Every term that the pages use without saying each time what it means, in the order of the alphabet. */
export const glossary: readonly GlossaryTerm[] = [
  term(
    '95% interval',
    'The range in which the true figure could plausibly lie. Few people give a wide one.',
    'intervals',
    'confidence interval CI',
  ),
  term(
    'Action',
    'A step of the action plan. It starts from a figure and has an owner, a date, a measure and a target.',
    'first-paper',
  ),
  term(
    'Annual return',
    'The workbook with White and BME columns that a trust sends in each year for the standard.',
    'first-import',
    'WRES return',
  ),
  term(
    'ARCP',
    'Annual Review of Competency Progression: the yearly review of a doctor in training, which ends in a numbered outcome.',
    'arcp-outcomes',
  ),
  term(
    'Band',
    'A step of Agenda for Change pay, from 1 to 9. Very senior managers stand above, medical and dental grades beside.',
    'indicator-1',
    'pay band grade AfC',
  ),
  term(
    'Bank',
    'Staff who work shifts without a standing post. They are left out of the workforce, unless the settings say otherwise.',
    'figures-look-wrong',
  ),
  term(
    'Benchmark',
    'A published figure of the country or of another organisation, with its year and source.',
    'compare',
    'national peer',
  ),
  term(
    'BME',
    'Black and minority ethnic: everybody who is neither White nor of unknown ethnicity. The standard uses this word; it hides large differences, so look at five and sixteen groups where numbers allow.',
    'breakdowns',
    'ethnic minority BAME global majority',
  ),
  term('Chance', 'The swing of figures from year to year where nothing real differs.', 'findings', 'random'),
  term(
    'Clinical and non-clinical',
    'Clinical staff treat or care for patients, medical and dental staff apart. Non-clinical staff are those in administration, estates and management.',
    'indicator-1',
  ),
  term(
    'Country of qualification',
    'Where somebody gained their first professional qualification. It is neither nationality, nor heritage, nor ethnicity.',
    'skills-recognised',
  ),
  term(
    'Course, mandatory or not',
    'Mandatory courses are those that everybody in a role has to do. Only the others count for indicator 4.',
    'indicator-4',
  ),
  term('CPD', 'Continuing professional development: learning beyond what a role requires.', 'indicator-4'),
  term(
    'Cut',
    'A way to split staff into parts: by band, staff group, directorate, site, sex or ethnic group.',
    'breakdowns',
    'breakdown',
  ),
  term(
    'Definition break',
    'A change in how something is counted. No line is drawn and no change claimed across it.',
    'compare',
  ),
  term('Denominator', 'The number below the line: of how many. In 56 of 70 it is 70.', 'intervals', 'base out of'),
  term(
    'Directorate',
    'A part of the trust that is led by one person, as the staff file names it.',
    'breakdowns',
    'division care group',
  ),
  term(
    'Disparity ratio',
    'How much better White staff are represented at one step up the pay bands than BME staff.',
    'race-disparity',
  ),
  term(
    'Extract',
    'A file with one row a person, application, case or course, as a system of the trust gives it.',
    'first-import',
    'row-level file',
  ),
  term(
    'Fisher’s exact test',
    'How often chance alone would give a result at least as unlikely, worked out exactly.',
    'exact-test',
  ),
  term(
    'Formal disciplinary process',
    'A formal investigation or hearing about conduct. Informal talks are not in it.',
    'indicator-3',
  ),
  term('Funnel plot', 'A picture of many parts with limits of chance, in place of a league table.', 'funnel-plot'),
  term(
    'Gap',
    'One percentage less another, in percentage points. A negative gap is worse for BME staff, everywhere in the workbench.',
    'intervals',
  ),
  term(
    'Headcount',
    'People, each counted as one, whatever their hours. The standard uses headcount, not full-time equivalent.',
    'indicator-1',
    'FTE WTE',
  ),
  term(
    'Hidden',
    'Not shown, because the number is small or would give a small one back. Shown as a star.',
    'disclosure',
    'star suppressed asterisk',
  ),
  term('High-impact actions', 'The six actions of the NHS equality, diversity and inclusion improvement plan of 2023.'),
  term('Holm', 'A correction for having looked at many parts, some of which would stand out by chance.', 'breakdowns'),
  term(
    'IMG',
    'International medical graduate: a doctor who qualified outside the United Kingdom and the EEA.',
    'like-for-like',
  ),
  term('Indicator', 'One of the nine measures of the Workforce Race Equality Standard.', 'findings'),
  term(
    'International recruitment',
    'Campaigns that appoint people from abroad. Indicator 2 is shown with and without them.',
    'indicator-2',
  ),
  term('Joiner', 'Somebody whose start date lies in the year before the first snapshot that shows them.', 'journeys'),
  term(
    'Kaplan–Meier',
    'A way to say how many have reached something by each year, when people are followed for different times.',
    'time-to-a-higher-band',
  ),
  term(
    'Like for like',
    'Compared only with others who share something, such as the place of qualification.',
    'like-for-like',
    'stratified adjusted',
  ),
  term(
    'Look here first',
    'The largest shortfalls that are unlikely to be chance, of everything that was looked at.',
    'breakdowns',
  ),
  term('Low numbers', 'A group has 10 to 29 people. Read with care.', 'small-numbers'),
  term('Mid-P', 'A less careful form of Fisher’s exact test.', 'exact-test'),
  term('Model Employer', 'The ambition that leadership mirrors the workforce by 2028, band by band.', 'model-employer'),
  term('National mark', 'The diamond ◇: the newest published figure for England up to that year.', 'compare'),
  term(
    'Not distinguishable',
    'The interval includes equality: chance could explain the figure. That is not evidence of fairness.',
    'findings',
  ),
  term('Parity', 'Equality: 1.00 for a ratio, 0.0 for a gap.', 'findings'),
  term('Percentage point', 'The unit of a gap. From 20% to 25% is five percentage points.', 'intervals'),
  term(
    'PMQ',
    'Primary medical qualification: the first degree in medicine. Where it was gained (UK, EEA or elsewhere) is shown on the training page.',
    'like-for-like',
  ),
  term('Pooled years', 'Several years added up, because one alone has few cases.', 'indicator-3'),
  term('Public version', 'For the website. Small numbers are hidden more strictly.', 'restricted-and-public'),
  term(
    'Register',
    'The list of internationally educated and diaspora staff who agreed to be in it.',
    'skills-recognised',
  ),
  term(
    'Relative likelihood',
    'How many times as likely something was for one group as for the other: one rate divided by the other.',
    'indicator-2',
    'ratio relative risk',
  ),
  term('Reporting year', 'The year that ends on 31 March. 2025 means 1 April 2024 to 31 March 2025.', 'next-year'),
  term('Restricted version', 'For the board, its committees and named staff.', 'restricted-and-public'),
  term(
    'Screen',
    'The range 0.80 to 1.25 of a ratio. It helps to decide where to look; it is neither a test nor law.',
    'findings',
    'four-fifths rule',
  ),
  term('Secondary hiding', 'Hiding further numbers so that a total does not give a hidden one back.', 'disclosure'),
  term(
    'Set aside',
    'Rows that could not be read, kept in a list with the reason until they are corrected.',
    'figures-look-wrong',
    'quarantine',
  ),
  term(
    'Shortfall',
    'How many more people there would have been at the other group’s rate.',
    'shortfall',
    'people short',
  ),
  term('Shortlisted', 'Chosen from the applicants for an interview.', 'indicator-2'),
  term('Snapshot', 'The workforce as it stands on one day, 31 March.', 'indicator-1'),
  term('Threshold', 'Counts from 1 to one below it are hidden.', 'disclosure'),
  term('Tier', 'Pay bands taken together: band 5 and under, 6 and 7, 8a and above.', 'race-disparity'),
  term('Too few to say', 'A group has fewer than ten people, so no rate is given.', 'small-numbers'),
  term('Training year', 'From the first Wednesday of August to the day before the next one.', 'arcp-outcomes'),
  term('Unknown ethnicity', 'Not stated, blank, or preferred not to say.', 'unknown-ethnicity', 'missing null'),
  term('Unlikely to be chance', 'The interval leaves out equality.', 'findings', 'significant'),
  term('VSM', 'Very senior manager: paid above Agenda for Change.', 'indicator-1'),
  term('White', 'Everybody in one of the White groups of the census, White minorities included.', 'breakdowns'),
  term(
    'Workforce',
    'Staff in post on 31 March, each person once. Bank, honorary and non-executive assignments are left out.',
    'indicator-1',
  ),
  term('WRES', 'Workforce Race Equality Standard: nine indicators that every NHS trust reports each year.', 'findings'),
];

/** @example glossaryPath('hidden') // "/help/glossary/hidden" */
export const glossaryPath = (id: string): string => `/help/glossary/${id}`;
