import { assertNever } from '../../assert-never';
import { sectionTitles } from '../../paper/paper-sections';
import type { TemplateProblem } from '../../paper/template-problem';
import { versionLabels } from '../version-words';
import type { Version } from '../../reference/settings';

/** In the paper, where a section of the template was not chosen. */
export const notChosenSentence = 'This section is not part of this paper.';

/** What {{version}} gives. */
export const versionWords = (version: Version): string => `${versionLabels[version]} version`;

/**
 * What does not fit between a paper and its template, in a sentence, with what to do.
 * @example problemSentence({ kind: 'unknown', name: 'sumary' }) // "The workbench knows no {{sumary}}: it stays …"
 */
export const problemSentence = (problem: TemplateProblem): string => {
  switch (problem.kind) {
    case 'unknown':
      return `The workbench knows no {{${problem.name}}}: it stays in the paper as it is typed. Correct it in the template.`;
    case 'not_alone':
      return `{{${problem.name}}} stands in a line with other words, so it could not be filled and stays as it is. Give it a paragraph of its own.`;
    case 'too_narrow':
      return `{{${problem.name}}} stands in a table or a text box, where its tables have no room, so it stays as it is. Move it out of there.`;
    case 'edge':
      return `{{${problem.name}}} stands in a header, footer or note, where only words can stand, so it stays as it is.`;
    case 'no_place':
      return `“${sectionTitles[problem.section]}” is not in the paper: the template has no place for it.`;
    case 'no_place_for_indicators':
      return `Not in the paper, because the template has places for other indicators and none for these: ${problem.indicators.join(', ')}.`;
    case 'not_chosen':
      return `The template has a place for “${sectionTitles[problem.section]}”, which is not ticked for this paper. A line there says so.`;
    case 'hidden_at_the_end':
      return `The template has no place for {{what is hidden}}. No paper goes without that list, so it stands at the end.`;
    case 'version_at_the_top':
      return 'The template has no place for {{version}}. No paper goes without it, so it stands at the top.';
    case 'no_style':
      return `The template has no style “${problem.style}”. One in the template’s own font was put in.`;
    default:
      return assertNever(problem);
  }
};

/** What was taken out of a template when it was chosen; null where nothing was. */
export const takenOutSentence = (parts: readonly string[]): string | null =>
  parts.length === 0
    ? null
    : `Taken out of the template, because a paper must not fetch or run anything: ${parts.join('; ')}.`;
