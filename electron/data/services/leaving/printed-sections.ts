import { startingChoices } from '../../../../shared/paper/paper-choices';
import type { SectionId } from '../../../../shared/paper/paper-sections';
import type { PaperInput } from '../../../exporting/paper-input';

type Narrowing = <T extends Pick<PaperInput, 'choices'>>(input: T) => T;

const onlyOf =
  (placed: readonly SectionId[]): Narrowing =>
  (input) => {
    const { choices = startingChoices } = input;
    const sections = choices.sections.map((one) => ({ ...one, isOn: one.isOn && placed.includes(one.id) }));
    return { ...input, choices: { ...choices, sections } };
  };

/**
 * What of a document is printed, for the register: in a house template only what that has a place for. A larger record would be no safer one: a
 * count that nobody was given would count as known, and printing it later as nothing new.
 */
export const printedIn = async (template: Uint8Array | null): Promise<Narrowing> => {
  if (template === null) return (input) => input;
  // The library that fills templates is large, and most who start the app never choose one.
  const { placedSections } = await import('../../../exporting/template/placed-sections');
  return onlyOf(placedSections(template));
};
