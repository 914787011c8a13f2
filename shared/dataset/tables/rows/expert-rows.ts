import type { Band } from '../../../reference/bands';
import type { ExpertRow, SpokenLanguage } from '../../row-types/opportunity-rows';
import { placeAt } from '../../cell-place';
import { cleanText } from '../../values/clean-text';
import { readBarriers } from '../../values/experts/read-barriers';
import { readLanguages } from '../../values/experts/read-languages';
import { readYears } from '../../values/experts/read-years';
import { translateGlobalHealthLeave } from '../../values/experts/translate-career';
import type { QualifiedCountry } from '../../values/experts/translate-country';
import { translateCountry } from '../../values/experts/translate-country';
import { translateSpecialty } from '../../values/experts/translate-specialty';
import { translateGrade } from '../../values/grade/translate-grade';
import { ask, exact, mapTranslation, valueOrSuggestion } from '../../values/translation';
import { translateYesNo } from '../../values/yes-no';
import { createEthnicityReader } from '../reading/read-ethnicity';
import { countryTopic, firstBandTopic, nameTopic } from '../reading/expert-topics';
import { sayMissing } from '../reading/say-missing';
import type { Missing } from '../reading/say-missing';
import { columnOf, personKey, setAside, valueOr, waiting } from '../reading/table-reader';
import type { RowOutcome, RowReader, TableReading } from '../reading/table-reader';
import type { TableRow } from '../reading/table-rows';
import { yesNoTopic } from '../reading/topics';
import type { ValueReading } from '../reading/value-questions';

const skillTopic = yesNoTopic('skill_used', 'is the skill used in the role?');

const readCountry = (reading: TableReading, row: TableRow): ValueReading<QualifiedCountry> => {
  const suggestion = valueOrSuggestion(translateCountry(row.raw('country')));
  return reading.read(row, 'country', countryTopic(suggestion), translateCountry);
};

const readSpecialty = (reading: TableReading, row: TableRow): ValueReading<string | null> => {
  const written = cleanText(row.raw('specialty'));
  const found = mapTranslation(translateSpecialty(row.raw('specialty')), (name): string | null => name);
  const near = found.kind === 'unknown' ? found.suggestion : null;
  const topic = nameTopic('specialty', 'a specialty', written, near);
  const asked = found.kind === 'unknown' ? ask<string | null>(near ?? written, found.reason) : found;
  return reading.read(row, 'specialty', topic, () => asked);
};

/** Null while a question about one of them stands. */
const readSpoken = (reading: TableReading, row: TableRow): readonly SpokenLanguage[] | null => {
  const place = { sheet: reading.match.sheet.name, row: row.row, column: columnOf(reading.match, 'languages') };
  const spoken: SpokenLanguage[] = [];
  let isAsked = false;
  for (const { name, words, suggestion, isClinical } of readLanguages(row.raw('languages'))) {
    const topic = nameTopic('language', 'a language', words, suggestion);
    const reason = suggestion === null ? 'not in the list of languages' : 'looks like a misspelt name';
    const found =
      name === null ? ask<string | null>(suggestion ?? words, reason) : exact<string | null>(name, 'listed');
    const settled = reading.values.settle(topic, words, found, place);
    isAsked ||= settled.kind === 'asked';
    const kept = valueOr(settled, null);
    if (kept !== null && !spoken.some((each) => each.name === kept)) spoken.push({ name: kept, isClinical });
  }
  return isAsked ? null : spoken;
};

const flagOf = (row: TableRow, field: string): boolean | null => {
  const found = translateYesNo(row.raw(field));
  return found.kind === 'known' ? found.value : null;
};

const sayUnclearYears = ({ findings, match }: TableReading, row: TableRow): void => {
  findings.warn(
    'years_not_clear',
    'Some years of practice are no plain number, such as a span: they are kept as not said, and the rest of the row is kept.',
    placeAt(match.sheet.name, row.row, columnOf(match, 'years_overseas')),
  );
};

/** Rows of people that come again further down: the last row of a person is the one kept. */
const earlierRows = ({ rows, findings }: TableReading): ReadonlySet<number> => {
  const last = new Map<string, number>();
  const earlier = new Set<number>();
  for (const row of rows) {
    const person = personKey(row.text('person'));
    if (person === null) continue;
    const before = last.get(person);
    if (before !== undefined) earlier.add(before);
    last.set(person, row.row);
  }
  if (earlier.size > 0) {
    const count = earlier.size === 1 ? '1 row is' : `${String(earlier.size)} rows are`;
    findings.warn(
      'two_rows_of_a_person',
      `${count} of someone who has another row further down: each person is kept once, with the last row.`,
    );
  }
  return earlier;
};

const sayGaps = ({ has, findings, match }: TableReading): void => {
  const at = placeAt(match.sheet.name, match.header.row, null);
  if (!has('person')) {
    findings.warn('no_person', 'The file has no employee numbers: someone who is in it twice counts twice.', at);
  }
  if (!has('specialty')) {
    findings.warn('no_specialty', 'The file does not say which specialist skill people have.', at);
  }
  if (!has('skill_used')) {
    findings.warn('no_skill_used', 'The file does not say whether skills are used: that gap cannot be worked out.', at);
  }
};

const lacks = (field: string, what: string): Missing => ({
  fields: [field],
  code: `no_${field}`,
  text: `The file does not say ${what}.`,
});

const oftenMissing: readonly Missing[] = [
  lacks('country', 'where people qualified'),
  lacks('languages', 'which languages people speak'),
  lacks('first_band', 'at which band people began'),
  lacks('barriers', 'what keeps people from using their skills'),
];

const careerOf = (row: TableRow) => {
  const leave = translateGlobalHealthLeave(row.raw('global_health_leave'));
  return {
    seniorityOverseas: row.text('seniority') || null,
    isInGlobalHealth: flagOf(row, 'global_health'),
    globalHealthLeave: leave.kind === 'known' ? leave.value : null,
    entryRoute: row.text('entry_route') || null,
    hadInduction: flagOf(row, 'induction'),
    hadMentor: flagOf(row, 'mentor'),
    barriers: readBarriers(row.raw('barriers')).barriers,
  };
};

type Career = ReturnType<typeof careerOf>;

/** What is asked about where it is not clear; null while a question stands. */
const readAsked = (
  reading: TableReading,
  row: TableRow,
): Omit<ExpertRow, 'kind' | 'row' | 'person' | 'ethnicity' | 'yearsOverseas' | keyof Career> | null => {
  const country = readCountry(reading, row);
  const specialty = readSpecialty(reading, row);
  const languages = readSpoken(reading, row);
  // Whether a skill is used is a question only of someone who has one.
  const hasSkill = specialty.kind !== 'blank' && valueOr(specialty, '') !== null;
  const used: ValueReading<boolean> = hasSkill
    ? reading.read(row, 'skill_used', skillTopic, translateYesNo)
    : { kind: 'blank' };
  const band = reading.read(row, 'first_band', firstBandTopic, (raw) =>
    mapTranslation(translateGrade(raw), (found): Band | null => found),
  );
  const isAsked = [country, specialty, used, band].some((each) => each.kind === 'asked');
  if (isAsked || languages === null) return null;
  return {
    country: country.kind === 'value' ? country.value.country : null,
    qualifiedIn: country.kind === 'value' ? country.value.group : null,
    languages,
    specialty: valueOr(specialty, null),
    isSkillUsed: hasSkill ? valueOr<boolean | null>(used, null) : null,
    firstBand: valueOr<Band | null>(band, null),
  };
};

/**
 * Reads the register of internationally educated staff. Rows without consent never come here, and words that people wrote are sorted before
 * (see guard-table.ts).
 */
export const createExpertReader = (reading: TableReading): RowReader => {
  sayGaps(reading);
  sayMissing(reading, oftenMissing);
  const readEthnicity = createEthnicityReader(reading);
  const earlier = earlierRows(reading);
  return (row): RowOutcome => {
    if (earlier.has(row.row)) return { kind: 'left_out', reason: 'another row of the same person' };
    const years = readYears(row.raw('years_overseas'));
    if (years.kind === 'negative') return setAside('years_overseas', 'a number of years cannot be below zero');
    if (years.kind === 'unclear') sayUnclearYears(reading, row);
    const ethnicity = readEthnicity(row);
    const answers = readAsked(reading, row);
    if (ethnicity.kind === 'asked' || answers === null) return waiting;
    const found: ExpertRow = {
      kind: 'experts',
      row: row.row + 1,
      person: personKey(row.text('person')),
      ethnicity: valueOr(ethnicity, null),
      yearsOverseas: years.kind === 'years' ? years.years : null,
      ...careerOf(row),
      ...answers,
    };
    return { kind: 'rows', rows: [found] };
  };
};
