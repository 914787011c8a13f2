/**
 * A label as it stands within a sentence: its first letter small, abbreviations as they are.
 * @example inSentence('Staff in post') // 'staff in post'
 * @example inSentence('ARCP outcomes') // 'ARCP outcomes'
 */
export const inSentence = (label: string): string =>
  /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
