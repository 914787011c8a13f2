import { formatCount } from '../format';

/**
 * What an import deletes because people withdrew their consent. Said before it happens, since it cannot be undone. `rows` is at least 1.
 *
 * @example withdrawnSentence(1) // '1 row is held from earlier registers of people who say no in this one. They are deleted …'
 */
export const withdrawnSentence = (rows: number): string =>
  `${rows === 1 ? '1 row is' : `${formatCount(rows)} rows are`} held from earlier registers of people who say no in this one. They are deleted for good when it is imported; undo does not bring them back.`;
