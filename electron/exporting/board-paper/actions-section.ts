import { statusLabels, tagNames } from '../../../shared/actions/action';
import type { Action, ActionStatus } from '../../../shared/actions/action';
import { highImpactActions } from '../../../shared/reference/high-impact-actions';
import { baselineText, completionText, targetText } from '../words/action-words';
import { longDate } from '../../../shared/narrative/long-date';
import { heading, labelled, paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import type { TableEntry } from './native-table';
import { colours, textWidth } from '../page';
import type { PaperContext } from './paper-context';

const orDash = (text: string): string => (text.trim() === '' ? '–' : text);
const dateText = (iso: string): string => (iso === '' ? 'no date yet' : longDate(iso));

const statusFills: Readonly<Record<ActionStatus, string>> = {
  red: colours.redFill,
  amber: colours.amberFill,
  green: colours.greenFill,
  blue: colours.blueFill,
};

const actionRow = (action: Action): readonly TableEntry[] => [
  action.reference,
  orDash(action.issue),
  baselineText(action.baseline),
  orDash(action.measureOfSuccess),
  `${targetText(action)}\nTest date: ${dateText(action.testDate)}`,
  `${orDash(action.owner)}\nExecutive: ${orDash(action.executive)}`,
  { text: statusLabels[action.status], fill: statusFills[action.status] },
];

const overview = ({ input, captions }: PaperContext): readonly Block[] => [
  captions.table('Actions, their baselines, targets and owners'),
  nativeTable({
    width: textWidth.landscape,
    columns: [
      { title: 'Reference', share: 13 },
      { title: 'Issue', share: 24 },
      { title: 'Baseline', share: 22 },
      { title: 'Measure of success', share: 22 },
      { title: 'Target and test date', share: 19 },
      { title: 'Owner', share: 18 },
      { title: 'Status', share: 13 },
    ],
    rows: input.actions.map(actionRow),
  }),
];

const optional = (label: string, text: string): readonly Block[] => (text.trim() === '' ? [] : [labelled(label, text)]);

const details = (action: Action): readonly Block[] => [
  heading(3, `${action.reference}: details`),
  ...optional('What will change', action.change),
  ...optional('Why it should work', action.why),
  labelled('Start and due', `${dateText(action.start)} to ${dateText(action.due)}`),
  ...(action.highImpactActions.length === 0
    ? []
    : [
        labelled(
          'High-impact actions',
          action.highImpactActions.map((number) => `${String(number)}. ${highImpactActions[number]}`).join('; '),
        ),
      ]),
  ...optional('What it does for people', action.tags.map((tag) => tagNames[tag]).join(', ')),
  ...optional('Evidence', action.evidence),
  ...optional('Files with evidence', action.evidenceFiles.join('; ')),
  ...optional('Measured result', completionText(action.completion) ?? ''),
  ...action.notes.map((note) => labelled(`Note, ${longDate(note.at)}`, note.text)),
];

export const actionsSection = (context: PaperContext): readonly Block[] => {
  const { actions } = context.input;
  if (actions.length === 0) return [paragraph('There are no actions yet.')];
  return [
    paragraph(
      'Each action starts from a figure and has a measure and a test date. When new figures come in, it is measured again: an action is not complete because something was done, but because the figure moved.',
    ),
    ...overview(context),
    heading(2, 'The actions in detail'),
    ...actions.flatMap(details),
  ];
};
