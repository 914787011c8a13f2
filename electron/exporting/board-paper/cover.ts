import { BorderStyle, Paragraph, ShadingType } from 'docx';
import type { Version } from '../../../shared/reference/settings';
import type { PaperInput } from '../paper-input';
import { longDate } from '../../../shared/narrative/long-date';
import { thresholdSentence, versionLabels, versionNotes } from '../../../shared/narrative/version-words';
import { heading, labelled, linkTo, paragraph, runs } from './blocks';
import type { Block } from './blocks';
import { colours } from './page';

export interface ContentsLine {
  readonly anchor: string;
  readonly title: string;
}

const fills: Readonly<Record<Version, string>> = { restricted: colours.restrictedFill, public: colours.publicFill };

const versionBanner = (version: Version): Paragraph => {
  const side = { style: BorderStyle.SINGLE, size: 8, color: colours.ink, space: 6 } as const;
  return new Paragraph({
    style: 'Version',
    border: { top: side, bottom: side, left: side, right: side },
    shading: { type: ShadingType.CLEAR, fill: fills[version], color: 'auto' },
    indent: { left: 140, right: 140 },
    children: runs(`${versionLabels[version].toUpperCase()} VERSION`),
  });
};

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

/** The cover: who it is for, from whom, why, and which version it is. The list of contents is plain links, not a field. */
export const cover = (
  { report, preparedOn, author, dates, lockSentence = null, profile }: PaperInput,
  contents: readonly ContentsLine[],
): readonly Block[] => [
  paragraph(`Workforce Race Equality Standard ${String(report.year)}`, { style: 'Title' }),
  paragraph(`Board paper: ${report.organisation}`, { style: 'Lead', spacing: { after: 320 } }),
  versionBanner(report.version),
  paragraph(`${versionNotes[report.version]} ${thresholdSentence(report.version, report.threshold)}`, {
    spacing: { before: 160, after: 320 },
  }),
  labelled('To', `The Board of ${report.organisation}`),
  labelled('Date', longDate(preparedOn)),
  ...profileLines(profile),
  labelled('Author', author ?? '[add name and role]'),
  labelled(
    'Purpose',
    'To receive the figures for the year, to agree the action plan and to approve what will be published.',
  ),
  ...dates.filter(({ step }) => step === 'published').map(({ label, day }) => labelled(label, day)),
  ...(lockSentence === null ? [] : [labelled('Figures', lockSentence)]),
  heading(2, 'Contents'),
  ...contents.map((line) => linkTo(line.anchor, line.title)),
];
