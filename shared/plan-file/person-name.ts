const titles = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lord|lady|rev|revd)\b\.?/i;
const qualified = /\b(?:dr|mr|mrs|ms|miss|mx|prof|professor)\.?\s+\p{Lu}/u;

/** Words that only a role, a team or a body has. */
const roleWords = new Set(
  `head lead leads leader director directors deputy associate assistant chief officer officers manager managers executive board chair chairs committee
  team teams group network networks staff hr human resources people workforce nurse nursing nurses midwife midwifery doctor medical medicine clinical
  operations operational finance edi equality diversity inclusion race recruitment resourcing learning development education training od
  organisational wellbeing governance communications comms trust services service business partner partners advisor adviser specialist coordinator
  consultant guardian guardians freedom speak up fsu union unions chaplain matron matrons divisional division directorate department ceo cpo coo cfo cno cmo sro
  hrd hrbp hrbps secretary all senior care community mental health public quality improvement strategy programme project payroll analytics
  information digital it cultural ambassador ambassadors steering working council employee relations er talent support professional standards bme bame reach sponsor owner`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const nameWord = /^(?:\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*|(?:O['’]|Mc|Mac)\p{Lu}\p{Ll}+|\p{Lu}\.?)$/u;
const particles = new Set(['de', 'van', 'von', 'al', 'el', 'bin', 'binti', 'da', 'dos', 'der', 'la', 'le']);

const looksLikeOne = (text: string): boolean => {
  const words = text.trim();
  if (words === '') return false;
  if (titles.test(words) || qualified.test(words)) return true;
  if (/@/.test(words)) return true;
  const parts = words.split(/\s+/);
  if (parts.length < 2 || parts.length > 4) return false;
  if (parts.some((part) => roleWords.has(part.toLowerCase().replace(/[^a-z]/g, '')))) return false;
  return (
    parts.every((part) => nameWord.test(part) || particles.has(part.toLowerCase())) && nameWord.test(parts[0] ?? '')
  );
};

/**
 * Whether an owner reads like a person's name and not a role: a title, an e-mail address, or two to four capitalised words of which none is a word
 * of roles; also one of several ("A / B"), or in brackets behind a role. A judgement: a name of one word is taken for a role.
 * @example looksLikePerson('Dr A. Example') // true
 */
export const looksLikePerson = (owner: string): boolean =>
  owner.split(/[/;,&\n()]|\s[-–—]\s|\band\b/).some(looksLikeOne);
