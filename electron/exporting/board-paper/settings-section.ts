import { longDate } from '../../../shared/narrative/long-date';
import {
  allDefaultSentence,
  differsSentence,
  noChangesSentence,
  recordSentence,
  whoWords,
  wordsLeftOutSentence,
} from '../../../shared/narrative/settings-words';
import { heading, labelled, paragraph } from './blocks';
import type { Block } from './blocks';
import { nativeTable } from './native-table';
import { textWidth } from '../page';
import type { PaperContext } from './paper-context';

const differing = ({ input, captions }: PaperContext): readonly Block[] => {
  const rows = input.settings.entries.filter(({ isDefault }) => !isDefault);
  if (rows.length === 0) return [paragraph(allDefaultSentence)];
  return [
    paragraph(differsSentence),
    captions.table('Settings that differ from the default'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'Setting', share: 30 },
        { title: 'Here', share: 22 },
        { title: 'Default', share: 18 },
        { title: 'Source of the default', share: 30 },
      ],
      rows: rows.map((one) => [one.label, one.value, one.default, one.source]),
    }),
  ];
};

const record = ({ input, captions }: PaperContext): readonly Block[] => {
  const { changes, areWordsLeftOut } = input.settings;
  const note = areWordsLeftOut ? [paragraph(wordsLeftOutSentence)] : [];
  if (changes.length === 0) return [paragraph(noChangesSentence), ...note];
  const hasWords = input.report.version === 'restricted';
  return [
    paragraph(recordSentence),
    ...note,
    captions.table('Changes of settings'),
    nativeTable({
      width: textWidth.portrait,
      columns: [
        { title: 'When', share: 16 },
        { title: 'Who', share: 16 },
        { title: 'Setting', share: 26 },
        { title: 'From', share: 16 },
        { title: 'To', share: 16 },
        ...(hasWords ? [{ title: 'Why', share: 20 }] : []),
      ],
      rows: changes.map(({ at, role, label, from, to, why }) => [
        longDate(at),
        whoWords(role),
        label,
        from,
        to,
        ...(hasWords ? [why === '' ? 'Not said' : why] : []),
      ]),
    }),
  ];
};

/** The settings behind the figures: what differs from the default, who changed what, and the days of the year. */
export const settingsSection = (context: PaperContext): readonly Block[] => [
  heading(2, 'Settings that differ from the default'),
  ...differing(context),
  heading(2, 'Record of changes'),
  ...record(context),
  ...(context.input.dates.length === 0 ? [] : [heading(2, 'Dates of the year')]),
  ...context.input.dates.map(({ label, day }) => labelled(label, day)),
];
