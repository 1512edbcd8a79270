/** The default alphabet of GSM 03.38 (3GPP TS 23.038, 6.2.1): one septet each. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Its extension table: an escape and a septet. */
const EXTENDED = '^{}\\[~]|€';

/** What stands in for marks that the alphabet lacks. */
const STAND_INS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '×': 'x',
};

const isBasic = (character: string): boolean => BASIC.includes(character);
const isExtended = (character: string): boolean => EXTENDED.includes(character);

/** Marks of direction are for screens; in a message each would cost as much as a letter. */
const DIRECTION = /[\u200e\u200f\u2066-\u2069]/g;

const folded = (character: string): string => {
  if (isBasic(character) || isExtended(character)) {
    return character;
  }
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return STAND_INS[character] ?? (bare !== '' && [...bare].every(isBasic) ? bare : character);
};

/** A line break in a name would part one message in two. */
const SPACES = /\s+/g;

/**
 * A text as an SMS writes it: letters without the accents that the alphabet of SMS lacks (ê becomes
 * e), plain single spaces and quotes. Other scripts stay as they are.
 */
export const foldForSms = (text: string): string =>
  [...text.replace(DIRECTION, '').replace(SPACES, ' ')].map(folded).join('');

const SINGLE = { gsm7: 160, ucs2: 70 } as const;
/** Parts of a longer message carry a header that joins them. */
const JOINED = { gsm7: 153, ucs2: 67 } as const;

/** Whether the alphabet of SMS has every letter of a text. */
export const isGsm7 = (text: string): boolean =>
  [...text].every((one) => isBasic(one) || isExtended(one));

/** How many short messages a text takes: 160 septets, or 70 letters where the alphabet lacks one. */
export const smsCount = (text: string): number => {
  const characters = [...text];
  const isGsm = isGsm7(text);
  const length = isGsm ? characters.length + characters.filter(isExtended).length : text.length;
  const alphabet = isGsm ? 'gsm7' : 'ucs2';
  return length <= SINGLE[alphabet] ? 1 : Math.ceil(length / JOINED[alphabet]);
};
