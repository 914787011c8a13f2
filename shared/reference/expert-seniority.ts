/** Levels overseas, the most senior first, as the words of registers are sorted into them (values/experts/translate-career.ts). */
export const seniorityNames: readonly string[] = [
  'Consultant or head of service',
  'Specialist or senior',
  'Registered professional',
  'Junior or in training',
  'Another level',
];
