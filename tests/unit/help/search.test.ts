import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpDocuments } from '../../../shared/help/search/documents';
import { indexHelp, searchHelp } from '../../../shared/help/search/search-help';
import { soughtStems, stem } from '../../../shared/help/search/words';

const index = indexHelp(helpDocuments);
const titles = (text: string): readonly string[] => searchHelp(index, text).map(({ title }) => title);

describe('search of the help', () => {
  it.each([
    ['denominator', 'Denominator'],
    ['too few', 'Too few to say'],
    ['stars', 'Hidden numbers'],
    ['hidden', 'Hidden numbers'],
    ['confidence interval', '95% intervals'],
    ['kaplan meier', 'Kaplan–Meier'],
    ['Kaplan-Meier', 'Kaplan–Meier'],
    ['p value', 'Fisher’s exact test and mid-P'],
    ['disciplinary', 'Indicator 3: Entering the formal disciplinary process'],
    ['what is BME?', 'BME'],
    ['importing a file', 'Your first import'],
    ['figures wrong', 'When figures look wrong'],
    ['publish', 'Restricted and public versions'],
    ['EXAMS', 'Examinations'],
    ['indicator 9', 'Indicator 9: Board, against the workforce'],
  ])('%s finds %s among the first three', (text, title) => {
    expect(titles(text).slice(0, 3)).toContain(title);
  });

  it('finds by the beginning of a word and whatever its ending', () => {
    expect(titles('suppr')[0]).toBe('Hidden numbers');
    expect(stem('hides')).toBe(stem('hide'));
    expect(stem('denominators')).toBe('denominator');
    expect(soughtStems('What is the Café’s share?')).toEqual(['caf', 'shar']);
  });

  it('wants every word, and where nothing has them all what has most', () => {
    expect(titles('funnel plot')[0]).toBe('Funnel plot');
    expect(titles('funnel zebra')).toEqual(titles('funnel'));
    expect(titles('zebra')).toEqual([]);
    expect(titles('  ')).toEqual([]);
  });

  it('shows the words that were sought in an excerpt of the page', () => {
    const [first] = searchHelp(index, 'shortlisted twice');
    expect(first?.title).toBe('Indicator 2: Appointed from shortlisting');
    expect(first?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'shortlisted',
      'twice',
      'twice',
    ]);
  });

  it('takes any text without failing, and every excerpt is short and from its page', () => {
    const words = fc.constantFrom('interval', 'BME', 'a', '§', '(', '.*', 'stars', '10.1', 'é', '');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          for (const { path, excerpt } of searchHelp(index, text)) {
            const shown = excerpt.map((piece) => piece.text).join('');
            const whole = helpDocuments.find((document) => document.path === path)?.passages.join('\n') ?? '';
            expect(shown.length).toBeLessThanOrEqual(230);
            expect(whole).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
          }
        },
      ),
    );
  });
});
