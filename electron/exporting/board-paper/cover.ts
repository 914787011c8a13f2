import type { ContentsLine } from '../../../shared/paper/paper-block';
import type { Version } from '../../../shared/reference/settings';
import type { PaperInput } from '../paper-input';
import { addressee, paperKinds, purposes, readersNote } from '../../../shared/narrative/leaving/audience-words';
import { longDate } from '../../../shared/narrative/long-date';
import { thresholdSentence, versionLabels } from '../../../shared/narrative/version-words';
import { audienceOfPaper } from '../paper-input';
import { heading, labelled, paragraph } from './blocks';
import type { Block } from './blocks';

/** What is said of the organisation, where anything is. */
const profileLines = (profile: PaperInput['profile']): readonly Block[] => {
  if (profile === undefined || profile === null) return [];
  const kind = [profile.type, profile.region, profile.code === '' ? '' : `code ${profile.code}`];
  const words = kind.filter((part) => part !== '').join(', ');
  const address = profile.address
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
  return [
    ...(words === '' ? [] : [labelled('Organisation', words)]),
    ...(address === '' ? [] : [labelled('Address', address)]),
  ];
};

export const versionBanner = (version: Version): Block => ({
  kind: 'banner',
  version,
  text: `${versionLabels[version].toUpperCase()} VERSION`,
});

/** What the paper is called, on its cover and in its properties. */
export const paperTitle = (year: number): string => `Workforce Race Equality Standard ${String(year)}`;

/** Who a version is for, and what it hides. */
export const versionNote = (input: Pick<PaperInput, 'report' | 'audience'>): string => {
  const { version, threshold } = input.report;
  return `${readersNote(version, audienceOfPaper(input))} ${thresholdSentence(version, threshold)}`;
};

/** The cover: who it is for, from whom, why, and which version it is. The list of contents is plain links, not a field. */
export const cover = (input: PaperInput, contents: readonly ContentsLine[]): readonly Block[] => {
  const { report, preparedOn, author, dates, lockSentence = null, profile } = input;
  const audience = audienceOfPaper(input);
  return [
    paragraph(paperTitle(report.year), { style: 'Title' }),
    paragraph(`${paperKinds[audience]}: ${report.organisation}`, { style: 'Lead', spacing: { after: 320 } }),
    versionBanner(report.version),
    paragraph(versionNote(input), {
      spacing: { before: 160, after: 320 },
    }),
    labelled('To', addressee(audience, report.organisation)),
    labelled('Date', longDate(preparedOn)),
    ...profileLines(profile),
    labelled('Author', author ?? '[add name and role]'),
    labelled('Purpose', purposes[audience]),
    ...dates.filter(({ step }) => step === 'published').map(({ label, day }) => labelled(label, day)),
    ...(lockSentence === null ? [] : [labelled('Figures', lockSentence)]),
    heading(2, 'Contents'),
    { kind: 'contents', lines: contents },
  ];
};
