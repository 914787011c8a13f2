import { versionLabels } from '../../../shared/narrative/version-words';
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

/** What Word shows under File, Info: the trust and the workbench, never a person who was not typed in. */
export const paperProperties = ({ report, author, appVersion }: PaperInput): PaperProperties => {
  const name = cleanText(report.organisation);
  const maker = `Race Equality Workbench ${cleanText(appVersion)}`;
  return {
    title: `${paperTitle(report.year)}: ${name}`,
    subject: `Board paper, ${versionLabels[report.version].toLowerCase()} version`,
    creator: author === undefined ? name : cleanText(author),
    lastModifiedBy: maker,
    description: `Made with ${maker}.`,
    keywords: `WRES, ${String(report.year)}, ${versionLabels[report.version]}`,
  };
};
