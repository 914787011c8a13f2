import { describe, expect, it } from 'vitest';
import { passphraseProblem } from '../../../shared/handover/passphrase';

describe('a passphrase for a handover file', () => {
  it.each(['quiet ladder violet engine', 'åäö 12 пароль 好的 abc', 'xK9!mQ2#vL5$wT8'])('may be “%s”', (typed) => {
    expect(passphraseProblem(typed)).toBeNull();
  });

  it.each([
    ['', 'at least 15'],
    ['only fourteen!', 'at least 15'],
    ['aaaaaaaaaaaaaaaaaaaa', 'different characters'],
    ['abcabcabcabcabcabc', 'different characters'],
    [' quiet ladder violet engine', 'spaces before and after'],
    ['quiet ladder violet engine ', 'spaces before and after'],
    ['ab cd ef gh ij '.repeat(20).trim(), 'at most 200'],
  ])('may not be “%s”', (typed, said) => {
    expect(passphraseProblem(typed)).toContain(said);
  });

  it('is counted in characters as people see them, not in the units of a string', () => {
    expect(passphraseProblem('😀😁😂🤣😃😄😅')).toContain('at least 15');
  });
});
