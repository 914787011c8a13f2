/** Words of the record of settings, the same on the page, in the paper and in the workbook. */
export const allDefaultSentence = 'Every setting is at its default.';
export const noChangesSentence = 'No setting has been changed.';
export const wordsLeftOutSentence =
  'What people wrote about their changes, and the keeper of the register, are left out of the public version.';
export const differsSentence = 'The settings below differ from the default. They hold for every figure of this paper.';
export const recordSentence =
  'Who changed which setting, and when. Roles are written, not names. The newest change stands first.';

/** @example whoWords('') // "Not said" */
export const whoWords = (role: string): string => (role === '' ? 'Not said' : role);
