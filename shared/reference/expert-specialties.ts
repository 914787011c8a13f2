/**
 * Clinical specialties and fields of skill, separated by "|", as registers write them. Sources: specialties of the General Medical Council, fields of
 * nursing practice and allied health professions; field knowledge (2025). Names that are not the same field are not merged.
 */
export const specialtyNames =
  'Accident and emergency|Acute medicine|Allergy|Anaesthetics|Audiology|Biochemistry|Burns|Cardiac surgery|Cardiology|Cardiothoracic surgery|Care of the elderly|Child health|Clinical genetics|Clinical oncology|Clinical pharmacology|Community health|Community nursing|Critical care|Dental surgery|Dentistry|Dermatology|Diabetes|Diabetes and endocrinology|Diagnostic imaging|Dialysis|Dietetics|Ear, nose and throat|Emergency care|Emergency medicine|Emergency nursing|Endocrinology|Endoscopy|Epidemiology|Eye surgery|Family medicine|Foetal medicine|Forensic psychiatry|Gastroenterology|General medicine|General practice|General surgery|Genetics|Genitourinary medicine|Geriatrics|Gynaecology|Haematology|Hepatology|HIV medicine|Histopathology|Immunology|Infection control|Infectious diseases|Intensive care|Intensive care medicine|Internal medicine|Interventional radiology|Laboratory medicine|Learning disability|Maternity|Maxillofacial surgery|Medical education|Medical oncology|Mental health|Mental health nursing|Microbiology|Midwifery|Neonatal care|Neonatology|Nephrology|Neurology|Neurosurgery|Nuclear medicine|Nutrition|Obstetrics|Obstetrics and gynaecology|Occupational health|Occupational therapy|Oncology|Ophthalmology|Oral surgery|Orthodontics|Orthopaedics|Orthotics and prosthetics|Otolaryngology|Paediatric surgery|Paediatrics|Pain medicine|Palliative care|Palliative medicine|Paramedicine|Pathology|Perioperative care|Pharmacy|Physiotherapy|Plastic surgery|Podiatry|Primary care|Psychiatry|Psychology|Public health|Radiography|Radiology|Radiotherapy|Rehabilitation|Renal medicine|Renal nursing|Respiratory medicine|Rheumatology|School nursing|Sexual health|Speech and language therapy|Sports medicine|Stroke|Surgery|Surgical nursing|Theatre|Theatres|Thoracic surgery|Tissue viability|Transplant surgery|Transplantation|Trauma|Trauma and orthopaedics|Tropical medicine|Tuberculosis|Urology|Vascular surgery|Virology|Women’s health|Wound care';

/** Other spellings and short forms, each with the name it stands for. */
export const specialtyOtherNames: Readonly<Record<string, string>> = {
  'a and e': 'Accident and emergency',
  'accident emergency': 'Accident and emergency',
  anaesthesia: 'Anaesthetics',
  anaesthesiology: 'Anaesthetics',
  anesthesiology: 'Anaesthetics',
  anesthesia: 'Anaesthetics',
  ent: 'Ear, nose and throat',
  'ear nose throat': 'Ear, nose and throat',
  er: 'Emergency care',
  'elderly care': 'Care of the elderly',
  geriatric: 'Geriatrics',
  'geriatric medicine': 'Geriatrics',
  gp: 'General practice',
  gynecology: 'Gynaecology',
  hematology: 'Haematology',
  'icu itu': 'Intensive care',
  icu: 'Intensive care',
  itu: 'Intensive care',
  'infectious disease': 'Infectious diseases',
  nicu: 'Neonatal care',
  'o and g': 'Obstetrics and gynaecology',
  'obs and gynae': 'Obstetrics and gynaecology',
  'obstetrics and gynecology': 'Obstetrics and gynaecology',
  'obs gynae': 'Obstetrics and gynaecology',
  obgyn: 'Obstetrics and gynaecology',
  obstetric: 'Obstetrics',
  orthopedics: 'Orthopaedics',
  ortho: 'Orthopaedics',
  pediatrics: 'Paediatrics',
  paediatric: 'Paediatrics',
  paeds: 'Paediatrics',
  'operating theatre': 'Theatre',
  'operating theatres': 'Theatres',
  tb: 'Tuberculosis',
  't and o': 'Trauma and orthopaedics',
  'womens health': 'Women’s health',
};
