import { headerKey, headerWords } from './header-words';

/** Headers of columns that identify people or hold free text. They are recognised, and dropped before anything is kept. */
const identityHeaders = new Set(
  (
    'title|initials|known as|signature|age|dob|d o b|birth date|date of birth|born|ni|nino|ni no|ni number|national insurance|national insurance number|nat ins no|' +
    'gmc|gmc number|gmc no|gmc ref|nmc|nmc pin|pin|hcpc number|registration number|professional registration number|passport number|nhs number|' +
    'address|home address|address line 1|address line 2|town|city|county|postcode|post code|email|e mail|email address|work email|phone|telephone|tel|mobile|contact number|' +
    'comments|comment|notes|note|concerns|concern|mitigating circumstances|mitigation|narrative|description of allegation|allegation|allegations|allegation detail|allegation details|details|detail|summary|case summary|free text|additional information|other information|background|remarks|' +
    'line manager|manager|supervisor|investigating officer|case manager|commissioning manager|hr lead|hr adviser|hr advisor|er adviser|er advisor|hr business partner|union rep|trade union representative|representative|hearing chair|panel|assessor|trainer|tutor|interviewer|recruiting manager|hiring manager|next of kin|emergency contact|bank account|sort code'
  )
    .split('|')
    .map((header) => header.replace(/ /g, '')),
);

const identityWords = new Set(
  'surname surnames forename forenames firstname lastname fullname email postcode telephone mobile phone dob nino narrative allegation allegations comment comments username'.split(
    ' ',
  ),
);

/** "Course Name" and "Pay Scale Name" name things; other names are people's. */
const namesOfThings = new Set(
  'course class programme program organisation organization org trust directorate division department location site role position post grade activity offering module learning certification competency competence qualification campaign vacancy payscale scale group band event file sheet training cost centre center job path subject exam unit team ward service'.split(
    ' ',
  ),
);

const namesPerson = (words: readonly string[]): boolean =>
  (words.includes('name') || words.includes('names')) && !words.some((word) => namesOfThings.has(word));

/** True for a header of a column that identifies people, or holds what was written about them. */
export const isIdentityHeader = (header: string): boolean => {
  const words = headerWords(header);
  if (words.length === 0 || words.length > 12) return false;
  return identityHeaders.has(headerKey(header)) || words.some((word) => identityWords.has(word)) || namesPerson(words);
};

/**
 * Columns that are known to be something else: they must not be taken for a field by their values ("Indian" may be a
 * nationality), and what they say about religion, health or sexuality is nobody's business here.
 */
const otherHeaders = new Set(
  (
    'nationality|country of birth|country of origin|religion|religious belief|religion or belief|sexual orientation|disability|disabled|disability status|marital status|pregnancy|maternity|transgender|' +
    'fte|wte|hours|contracted hours|salary|salary from|annual salary|age band|age range|language|first language|visa|visa status|country|heritage|country of heritage'
  )
    .split('|')
    .map((header) => header.replace(/ /g, '')),
);

export const isOtherHeader = (header: string): boolean => otherHeaders.has(headerKey(header));

const patterns: readonly RegExp[] = [
  /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]?$/i,
  /^QQ ?\d{2} ?\d{2} ?\d{2} ?[A-D]?$/i,
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /^(\+44|0)[\d ]{9,13}$/,
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  /^(mr|mrs|ms|miss|mx|dr|prof)\.?$/i,
];

/** Free text: long, and hardly ever the same twice. */
const isProse = (values: readonly string[]): boolean =>
  values.length > 0 && values.reduce((sum, value) => sum + value.length, 0) / values.length > 60;

/** True where the values themselves identify people, whatever the header says. */
export const holdsIdentities = (values: readonly string[]): boolean => {
  if (values.length === 0) return false;
  const hits = values.filter((value) => patterns.some((pattern) => pattern.test(value))).length;
  return hits / values.length >= 0.6 || isProse(values);
};
