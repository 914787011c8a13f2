import { describe, expect, it } from 'vitest';
import { helpContents } from '../../../shared/help/contents';
import {
  cutHelp,
  helpOfScreen,
  indicatorHelp,
  intervalHelp,
  journeyHelp,
  trainingHelp,
} from '../../../shared/help/figure-pages';
import { glossary } from '../../../shared/help/glossary';
import { guidePages } from '../../../shared/help/guide-pages';
import { guideIds, helpIdOf, helpIds, helpPath, methodIds } from '../../../shared/help/help-ids';
import { helpNames } from '../../../shared/help/help-names';
import { methodPages } from '../../../shared/help/method-pages';
import { navigation } from '../../../renderer/app/navigation';

describe('pages of the help', () => {
  it.each(methodIds)('%s says everything that a method page says', (id) => {
    const page = methodPages[id];
    expect(page.id).toBe(id);
    for (const text of [page.answers, page.direction, page.source, page.example.given]) expect(text).not.toBe('');
    for (const list of [page.working, page.reading, page.notSaid, page.example.lines, page.related])
      expect(list.length).toBeGreaterThan(0);
    expect([...page.working, ...page.reading, ...page.notSaid]).not.toContain('');
    expect(page.related).not.toContain(id);
  });

  it.each(methodIds)('%s repeats no point and no line, which the page tells apart by their words', (id) => {
    const { working, reading, notSaid, example } = methodPages[id];
    for (const list of [working, reading, notSaid, example.lines.map(({ what }) => what)])
      expect(new Set(list).size).toBe(list.length);
  });

  it.each(guideIds)('%s is a guide with sections', (id) => {
    const page = guidePages[id];
    expect(page.id).toBe(id);
    expect(page.sections.length).toBeGreaterThan(1);
    for (const { paragraphs = [], steps = [], points = [] } of page.sections)
      expect(paragraphs.length + steps.length + points.length).toBeGreaterThan(0);
    expect(page.related).not.toContain(id);
  });

  it('has every page in the contents once, with a title of its own', () => {
    const listed = helpContents.flatMap(({ pages }) => pages);
    expect([...listed].sort()).toEqual([...helpIds].sort());
    expect(new Set(helpIds.map((id) => helpNames[id].title)).size).toBe(helpIds.length);
    expect(new Set(helpIds.map((id) => helpNames[id].link)).size).toBe(helpIds.length);
  });

  it('links only to pages that are there', () => {
    const links = [
      ...methodIds.flatMap((id) => methodPages[id].related),
      ...guideIds.flatMap((id) => guidePages[id].related),
      ...glossary.flatMap(({ see }) => (see === null ? [] : [see])),
      ...[indicatorHelp, trainingHelp, journeyHelp, cutHelp, intervalHelp].flatMap((pages) =>
        Object.values<string>(pages),
      ),
    ];
    for (const id of links) expect(helpIdOf(id)).toBe(id);
    expect(helpIdOf('no-such-page')).toBeNull();
    expect(helpPath('compare')).toBe('/help/compare');
  });

  it('can be reached, each page, from another page or from its indicator', () => {
    const linked = new Set<string>([
      ...methodIds.flatMap((id) => methodPages[id].related),
      ...guideIds.flatMap((id) => guidePages[id].related),
      ...Object.values(indicatorHelp),
    ]);
    expect(helpIds.filter((id) => id !== 'glossary' && !linked.has(id))).toEqual([]);
  });

  it('knows a page for F1 wherever there is an entry in the navigation, except where none is about it', () => {
    const without = navigation.filter(({ path }) => helpOfScreen(path) === null).map(({ path }) => path);
    expect(without).toEqual(['/actions', '/help']);
    expect(helpOfScreen('/indicators/7/all')).toBe('indicator-7');
    expect(helpOfScreen('/indicators')).toBe('findings');
    expect(helpOfScreen('/help/indicator-2')).toBeNull();
  });
});

describe('glossary', () => {
  it('stands in the order of the alphabet, each term once', () => {
    const names = glossary.map(({ term }) => term.toLowerCase());
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });

  it.each(['Relative likelihood', 'BME', 'Headcount', 'Snapshot', 'ARCP', 'PMQ', '95% interval', 'Denominator'])(
    'explains %s',
    (name) => {
      expect(glossary.find(({ term }) => term === name)?.meaning).toMatch(/\w.*\.$/);
    },
  );
});
