import { picker } from './random.mjs';

/** What the columns of an invented trust hold, with weights like those of a real one. Names are of nobody. */

export const ethnicity = picker([
  ['A White - British', 2580],
  ['H Asian or Asian British - Indian', 508],
  ['N Black or Black British - African', 380],
  ['C White - Any other White background', 249],
  ['L Asian or Asian British - Any other Asian background', 239],
  ['SC Filipino', 201],
  ['J Asian or Asian British - Pakistani', 187],
  ['Z Not Stated', 147],
  ['M Black or Black British - Caribbean', 109],
  ['S Any Other Ethnic Group', 104],
  ['B White - Irish', 94],
  ['CP White Polish', 76],
  ['K Asian or Asian British - Bangladeshi', 76],
  ['Unspecified', 72],
  ['PC Black Nigerian', 65],
  ['R Chinese', 55],
  ['F Mixed - White & Asian', 47],
  ['D Mixed - White & Black Caribbean', 38],
]);

export const title = picker([
  ['Mr', 1],
  ['Ms', 1],
  ['Dr', 1],
]);
export const firstName = picker('Grace Sam Jo Tom Alex Mei Ana Priya Chidi Fatima'.split(' ').map((name) => [name, 1]));
export const lastName = picker(
  'Mensah Chen Marsh Okafor Doyle Ashby Patel Santos Lowe'.split(' ').map((name) => [name, 1]),
);
export const fte = picker([
  ['1', 3],
  ['0.8', 1],
  ['0.6', 1],
]);
export const sex = picker([
  ['Female', 3],
  ['Male', 1],
]);
export const nationality = picker([
  ['British', 90],
  ['Nigerian', 3],
  ['Filipino', 3],
  ['Indian', 2],
  ['Ghanaian', 2],
]);
export const country = picker([
  ['United Kingdom', 90],
  ['Pakistan', 2],
  ['Philippines', 2],
  ['Ghana', 2],
  ['Nigeria', 2],
  ['India', 2],
]);
export const directorate = picker([
  ['Medicine', 1362],
  ['Women & Children', 1130],
  ['Surgery', 1121],
  ['Clinical Support', 1105],
  ['Corporate Services', 348],
  ['Estates & Facilities', 321],
]);
export const category = picker([
  ['Permanent', 95],
  ['Bank', 4],
  ['Fixed Term Temp', 1],
]);
export const staffGroup = picker([
  ['Additional Clinical Services', 1226],
  ['Nursing and Midwifery Registered', 1210],
  ['Administrative and Clerical', 869],
  ['Medical and Dental', 704],
  ['Allied Health Professionals', 405],
  ['Healthcare Scientists', 380],
  ['Add Prof Scientific and Technic', 374],
  ['Estates and Ancillary', 219],
]);

/** Grade, pay scale and role of doctors, and of everybody else, separated by "|". */
export const doctorGrade = picker([
  ['YC72|Consultant|Consultant', 334],
  ['MN37|Specialty Registrar|Specialty Registrar', 210],
  ['MN37|Foundation Year 1|Foundation Year 1', 71],
  ['MC46|Specialty Doctor|Specialty Doctor', 71],
]);
export const agendaGrade = picker([
  ['XR05|Review Body Band 5|Staff', 1115],
  ['XR02|Review Body Band 2|Staff', 1032],
  ['XR06|Review Body Band 6|Staff', 827],
  ['XR03|Review Body Band 3|Staff', 576],
  ['XR07|Review Body Band 7|Staff', 501],
  ['XR04|Review Body Band 4|Staff', 313],
  ['XR08|Review Body Band 8 - Range A|Staff', 174],
  ['XR09|Review Body Band 8 - Range B|Staff', 70],
  ['XR10|Review Body Band 8 - Range C|Staff', 32],
  ['XR11|Review Body Band 8 - Range D|Staff', 19],
  ['XR12|Review Body Band 9|Staff', 9],
]);

/** Course and category, separated by "/". */
export const course = picker([
  ['Moving and Handling - Level 2/Statutory', 4591],
  ['NHS|CSTF|Fire Safety - 2 Years|/Mandatory', 4582],
  ['Information Governance and Data Security/Mandatory', 4552],
  ['Coaching Skills for Managers/CPD', 291],
  ['MSc Advanced Clinical Practice (module)/CPD', 268],
  ['ALS Provider Course/CPD', 268],
  ['Mary Seacole Leadership Programme/Leadership', 252],
  ['Quality Improvement Fundamentals/CPD', 219],
]);
export const delivery = picker([
  ['e-Learning', 1],
  ['Classroom', 1],
]);
export const enrolment = picker([
  ['Completed', 95],
  ['Attended', 2],
  ['Rejected', 1],
  ['Cancelled', 1],
  ['Did Not Attend', 1],
]);
