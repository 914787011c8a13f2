import type { Chance } from '../chance';

/** Names that a file may have on some disk and that mislead, break or climb where they are used unlooked at. */
const stems: readonly string[] = [
  'CON',
  'NUL',
  'COM1',
  '..',
  '...',
  ' leading',
  'trailing. ',
  '-rf',
  '=1+1',
  '@import',
  '%2e%2e%2f',
  '..\\..\\windows',
  'a\nb',
  'tab\tin',
  '\u202Excod',
  'zero\u200bwidth',
  '<img src=x onerror=alert(1)>',
  '“quoted”',
  "Robert'); DROP TABLE staff;--",
  '__proto__',
  'ünïcödé',
  '👩🏽‍⚕️',
  'A'.repeat(240),
  '%s%n',
  '$(reboot)',
  '$&',
  '~$lock',
];

export const trickyName = (chance: Chance, ending: string): string => `${chance.pick(stems)}.${ending}`;
