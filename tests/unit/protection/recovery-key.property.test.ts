import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTypedSecret,
  recoveryKeyOf,
  recoveryLength,
  recoverySymbols,
} from '../../../shared/protection/recovery-key';
import { recoveryPage } from '../../../shared/protection/recovery-page';

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const random = fc.array(fc.nat(recoverySymbols - 1), { minLength: recoveryLength, maxLength: recoveryLength });

describe('a recovery key', () => {
  it('has seven groups of five, without letters that are taken for figures', () => {
    expect(recoveryKeyOf(new Array<number>(recoveryLength).fill(0))).toBe('22229-2222G-2222Q-2222X-22226-2222D-2222M');
    fc.assert(
      fc.property(random, (numbers) => {
        expect(recoveryKeyOf(numbers)).toMatch(/^([2-9A-HJKMNP-Z]{5}-){6}[2-9A-HJKMNP-Z]{5}$/);
      }),
    );
  });

  it('is read whatever its capitals, spaces and hyphens', () => {
    fc.assert(
      fc.property(random, fc.constantFrom('-', ' ', '', ' – '), fc.boolean(), (numbers, between, isSmall) => {
        const key = recoveryKeyOf(numbers);
        const typed = ` ${key.replaceAll('-', between)} `;
        expect(readTypedSecret(isSmall ? typed.toLowerCase() : typed)).toEqual({ kind: 'recovery_key', key });
      }),
    );
  });

  it('is never another key by one wrong character, and the group is named', () => {
    fc.assert(
      fc.property(random, fc.nat(34), fc.nat(recoverySymbols - 1), (numbers, at, symbol) => {
        const letters = [...recoveryKeyOf(numbers).replaceAll('-', '')];
        fc.pre(letters[at] !== alphabet.charAt(symbol));
        letters[at] = alphabet.charAt(symbol);
        expect(readTypedSecret(letters.join(''))).toEqual({ kind: 'mistyped', groups: [Math.floor(at / 5) + 1] });
      }),
    );
  });

  it('is never another key by two swapped characters beside one another in a group', () => {
    fc.assert(
      fc.property(random, fc.nat(6), fc.nat(3), (numbers, group, place) => {
        const letters = [...recoveryKeyOf(numbers).replaceAll('-', '')];
        const at = group * 5 + place;
        const [first = '', second = ''] = [letters[at], letters[at + 1]];
        fc.pre(first !== second);
        letters[at] = second;
        letters[at + 1] = first;
        expect(readTypedSecret(letters.join(''))).toEqual({ kind: 'mistyped', groups: [group + 1] });
      }),
    );
  });

  it('notices two groups in the wrong order', () => {
    fc.assert(
      fc.property(random, fc.nat(5), (numbers, at) => {
        const groups = recoveryKeyOf(numbers).split('-');
        const [first = '', second = ''] = [groups[at], groups[at + 1]];
        groups[at] = second;
        groups[at + 1] = first;
        expect(readTypedSecret(groups.join('-'))).toEqual({ kind: 'mistyped', groups: [at + 1, at + 2] });
      }),
    );
  });

  it('is no passphrase, and a passphrase is none, even one of seven words of five letters', () => {
    for (const typed of ['green tiger paper stone river cloud apple', 'four words for tests alone', '', 'x'.repeat(35)])
      expect(readTypedSecret(typed)).toEqual({ kind: 'passphrase' });
  });

  it('stands on its page with where to keep it', () => {
    const key = recoveryKeyOf(new Array<number>(recoveryLength).fill(3));
    expect(recoveryPage(key)).toContain(`\r\n${key}\r\n`);
    expect(recoveryPage(key)).toContain('Keep it where the data are not');
  });
});
