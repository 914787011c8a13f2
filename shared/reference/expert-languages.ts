/**
 * Names of languages, separated by "|", as registers write them. Sources: languages of the countries from which NHS staff are recruited, and those
 * most asked for by interpreting services; field knowledge (2025).
 */
export const languageNames =
  'Afrikaans|Akan|Albanian|Amharic|Arabic|Armenian|Assamese|Azerbaijani|Bahasa|Bemba|Bengali|Berber|Bikol|Bosnian|British Sign Language|Bulgarian|Burmese|Cantonese|Catalan|Cebuano|Chewa|Chichewa|Chinese|Creole|Croatian|Czech|Danish|Dari|Dholuo|Dhivehi|Dutch|Edo|Efik|English|Estonian|Ewe|Fante|Farsi|Fijian|Filipino|Finnish|French|Fulani|Ga|Georgian|German|Greek|Gujarati|Hausa|Hebrew|Hiligaynon|Hindi|Hindko|Hungarian|Icelandic|Igbo|Ilocano|Indonesian|Irish|Italian|Japanese|Kannada|Kapampangan|Kashmiri|Kazakh|Khmer|Kikuyu|Kinyarwanda|Kirundi|Konkani|Korean|Krio|Kurdish|Lao|Latvian|Lingala|Lithuanian|Luganda|Luhya|Luo|Macedonian|Maithili|Malagasy|Malay|Malayalam|Maltese|Mandarin|Mandinka|Marathi|Mirpuri|Moldovan|Mongolian|Ndebele|Nepali|Norwegian|Nyanja|Odia|Oromo|Pahari|Pangasinan|Pashto|Patois|Pidgin|Persian|Polish|Portuguese|Potwari|Punjabi|Romanian|Russian|Rwandan|Samoan|Saraiki|Serbian|Sesotho|Setswana|Shona|Sindhi|Sinhala|Slovak|Slovenian|Somali|Sotho|Spanish|Swahili|Swati|Swedish|Sylheti|Tagalog|Tamil|Telugu|Thai|Tibetan|Tigrinya|Tongan|Tsonga|Tswana|Tulu|Turkish|Turkmen|Twi|Ukrainian|Urdu|Uzbek|Venda|Vietnamese|Visayan|Waray|Welsh|Wolof|Xhosa|Yoruba|Zulu';

/** Other spellings and names, each with the name it stands for. */
export const languageOtherNames: Readonly<Record<string, string>> = {
  bangla: 'Bengali',
  bsl: 'British Sign Language',
  'sign language': 'British Sign Language',
  bisaya: 'Visayan',
  ilonggo: 'Hiligaynon',
  ibo: 'Igbo',
  ilokano: 'Ilocano',
  kiswahili: 'Swahili',
  malayallam: 'Malayalam',
  malyalam: 'Malayalam',
  nepalese: 'Nepali',
  oriya: 'Odia',
  panjabi: 'Punjabi',
  pushto: 'Pashto',
  pashtu: 'Pashto',
  sinhalese: 'Sinhala',
  singhalese: 'Sinhala',
  'standard chinese': 'Mandarin',
  'mandarin chinese': 'Mandarin',
  putonghua: 'Mandarin',
  'cantonese chinese': 'Cantonese',
  pilipino: 'Filipino',
  'pidgin english': 'Pidgin',
  'nigerian pidgin': 'Pidgin',
  'modern standard arabic': 'Arabic',
  castilian: 'Spanish',
  castellano: 'Spanish',
  isizulu: 'Zulu',
  isixhosa: 'Xhosa',
  'asante twi': 'Twi',
};
