import type { TranslationEntry, TranslationsReply } from '../../../shared/ipc/replies/words';

const entry = (over: Partial<TranslationEntry>): TranslationEntry => ({
  system: 'staff_record',
  systemLabel: 'Staff record',
  original: 'A White - British',
  code: 'A',
  group: 'white',
  decision: 'name',
  rows: 2100,
  figures: [{ label: 'Indicator 1', path: '/indicators/1' }],
  ...over,
});

export const sampleTranslations = (version: 'restricted' | 'public'): TranslationsReply => {
  const entries = [
    entry({ original: 'Arab', code: null, group: 'bme', decision: 'changed', rows: 12 }),
    entry({
      original: 'Other',
      code: null,
      group: 'bme',
      decision: 'answer',
      rows: 3,
      system: 'recruitment',
      systemLabel: 'Recruitment system',
    }),
    entry({ original: 'CX White Mixed', code: 'CX', decision: 'rule', rows: 7 }),
    entry({}),
  ];
  return {
    version: 1,
    entries: version === 'public' ? entries.map((one) => ({ ...one, rows: null })) : entries,
    history: [
      {
        version: 1,
        at: '2025-04-04T13:00:00Z',
        systemLabel: 'Staff record',
        original: 'Arab',
        from: 'unknown',
        to: 'bme',
      },
    ],
  };
};
