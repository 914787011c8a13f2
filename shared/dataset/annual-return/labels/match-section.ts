import type { Section } from '../../../reference/bands';

/**
 * The part of indicator 1 that a heading opens, from its plain words. "Clinical workforce of which Non Medical" is
 * clinical although it says medical, so the negations are tested first. Long texts that describe the whole indicator
 * name every part and open none.
 */
export const matchSection = (words: string): Section | null => {
  if (words.length > 70 || /^(sub ?)?total\b|\bmanagers?\b|\bcompared\b/.test(words)) return null;
  const isNonClinical = /\bnon ?clinical\b/.test(words);
  const isNonMedical = /\bnon ?medical\b/.test(words);
  const isMedical = /\bmedical\b|\bm and d\b/.test(words.replace(/\bnon ?medical\b/g, ''));
  const isClinical = /\bclinical\b/.test(words.replace(/\bnon ?clinical\b/g, ''));
  if (isNonClinical) return isMedical || isClinical ? null : 'non-clinical';
  if (isNonMedical) return isMedical ? null : 'clinical';
  if (isMedical) return 'medical';
  return isClinical ? 'clinical' : null;
};
