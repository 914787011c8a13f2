import { paperKindWithin, paperKinds } from '../../../shared/narrative/leaving/audience-words';
import { versionLabels } from '../../../shared/narrative/version-words';
import { audienceOfPaper } from '../paper-input';
import type { PaperInput } from '../paper-input';
import { cleanText } from '../words/clean-text';
import { paperTitle } from './cover';

export interface PaperProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly description: string;
  readonly keywords: string;
}

/** "Workforce Race Equality Standard 2025, board paper: Riverbank NHS Trust" */
export const documentTitle = (input: Pick<PaperInput, 'report' | 'audience'>): string =>
  `${paperTitle(input.report.year)}, ${paperKindWithin(audienceOfPaper(input))}: ${cleanText(input.report.organisation)}`;

/** What Word shows under File, Info: the trust and the workbench, never a person who was not typed in. */
export const paperProperties = (input: PaperInput): PaperProperties => {
  const { report, author, appVersion } = input;
  const name = cleanText(report.organisation);
  const maker = `Race Equality Workbench ${cleanText(appVersion)}`;
  return {
    title: documentTitle(input),
    subject: `${paperKinds[audienceOfPaper(input)]}, ${versionLabels[report.version].toLowerCase()} version`,
    creator: author === undefined ? name : cleanText(author),
    lastModifiedBy: maker,
    description: `Made with ${maker}.`,
    keywords: `WRES, ${String(report.year)}, ${versionLabels[report.version]}`,
  };
};
