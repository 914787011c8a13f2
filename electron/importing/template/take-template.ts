import { packTemplate } from './pack-template';
import { stripTemplate } from './strip-template';
import { openTemplate } from './template-file';

export interface TakenTemplate {
  /** Without anything that could fetch or run. */
  readonly bytes: Uint8Array;
  /** What was taken out, in words. */
  readonly takenOut: readonly string[];
}

/**
 * A Word document as a template that may be kept.
 * @throws WorkbenchFailure not_a_template, with the reason
 */
export const takeTemplate = (bytes: Uint8Array, fileName: string): TakenTemplate => {
  const { parts, takenOut } = stripTemplate(openTemplate(bytes, fileName));
  return { bytes: packTemplate(parts), takenOut };
};
