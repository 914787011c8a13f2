/** Whether a course is statutory or mandatory, or counts as non-mandatory training and CPD (indicator 4). */
export type CourseClass = 'mandatory' | 'non_mandatory';

export interface CourseHint {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * Subjects that every trust trains by law or framework. Source: Core Skills Training Framework (Skills for Health), with the
 * Oliver McGowan training that the Health and Care Act 2022 asks for; field knowledge (2025). Patterns read plain words.
 */
export const mandatorySubjects: readonly CourseHint[] = [
  { name: 'the Core Skills Training Framework', pattern: /\bcstf\b|\bcore skills training framework\b/ },
  { name: 'statutory and mandatory training', pattern: /\b(statutory|mandatory|stat ?mand)\b/ },
  { name: 'conflict resolution', pattern: /\bconflict resolution\b/ },
  { name: 'equality, diversity and human rights', pattern: /\bequality\b.*\b(diversity|human rights)\b/ },
  { name: 'fire safety', pattern: /\bfire (safety|awareness|training|warden)\b/ },
  { name: 'health, safety and welfare', pattern: /\bhealth (and )?safety\b/ },
  { name: 'infection prevention and control', pattern: /\binfection (prevention|control)\b|\bipc\b|\bhand hygiene\b/ },
  {
    name: 'information governance and data security',
    pattern: /\binformation governance\b|\bdata security\b|\bcyber security\b|\bgdpr\b/,
  },
  {
    name: 'moving and handling',
    pattern: /\b(moving|manual|patient|load) (and |people )?(handling|moving and handling)\b/,
  },
  { name: 'preventing radicalisation', pattern: /\bpreventing radicali[sz]ation\b|^prevent\b|\bprevent (duty|wrap)\b/ },
  { name: 'resuscitation', pattern: /\bresus(citation)?\b|\b(basic|immediate) life support\b|\b[bi]ls\b/ },
  { name: 'safeguarding', pattern: /\bsafeguarding\b/ },
  { name: 'learning disability and autism', pattern: /\boliver mcgowan\b/ },
  { name: 'induction', pattern: /\b(corporate|trust|local) (induction|welcome)\b/ },
];

/** Words of courses that people apply for, beyond what is asked of everyone. */
export const developmentSubjects: readonly CourseHint[] = [
  {
    name: 'leadership',
    pattern: /\bleader(s|ship)?\b|\bmary seacole\b|\bedward jenner\b|\bnye bevan\b|\brosalind franklin\b/,
  },
  { name: 'coaching and mentoring', pattern: /\bcoach(ing)?\b|\bmentor(ing|s)?\b/ },
  { name: 'quality improvement', pattern: /\b(quality|service) improvement\b|\bqsir\b/ },
  {
    name: 'a university award',
    pattern: /\b(msc|mba|ma|bsc|phd|masters?|degree|diploma|pg ?cert|postgraduate)\b/,
  },
  { name: 'an advanced provider course', pattern: /\b(als|atls|apls|epals|nls|advanced)\b.*\b(provider|course)\b/ },
  { name: 'continuing professional development', pattern: /\bcpd\b|\bprofessional development\b|\bnon ?mandatory\b/ },
  { name: 'a conference or study day', pattern: /\b(conference|study day|study leave|masterclass|symposium)\b/ },
  { name: 'training of trainers', pattern: /\btrain(ing)? the trainers?\b/ },
];
