import { SECTORS, type Sector } from '@waystation/domain';
import { normaliseHeader } from '#table/normalise-header';

/** What clusters are called in sheets, in English, French and Spanish; the narrower before the wider. */
const WORDS: readonly (readonly [RegExp, Sector])[] = [
  [/child protection|protection de l enfance|proteccion de (la )?(ninez|infancia)|^cp$/, 'PRO-CPN'],
  [
    /gender based|gbv|\bsgbv\b|violences? (basees? sur|liees? au) (le )?genre|violencia (basada|por)/,
    'PRO-GBV',
  ],
  [/housing land|\bhlp\b|logement terres/, 'PRO-HLP'],
  [/mine action|demining|lutte anti ?mines|accion contra minas/, 'PRO-MIN'],
  [/protection|proteccion/, 'PRO'],
  [/\bcccm\b|camp (coordination|management)|gestion de (sites|campamentos)/, 'CCM'],
  [/\bwash\b|\bwsh\b|water sanitation|\beha\b|eau hygiene|agua saneamiento/, 'WSH'],
  [/nutrition|nutricion/, 'NUT'],
  [/health|sante|salud|\bhea\b/, 'HEA'],
  [/education|educacion|\bedu\b/, 'EDU'],
  [/food|\bfsl?c?\b|livelihood|agricultur|securite alimentaire|seguridad alimentaria/, 'FSC'],
  [/shelter|\bnfi\b|\bes nfi\b|non food|abris?|alojamiento|\bshl\b/, 'SHL'],
  [/logistic|logistique|\blog\b/, 'LOG'],
  [/telecom|\betc\b|\btel\b/, 'TEL'],
  [/early recovery|relevement precoce|recuperacion temprana|\bery\b/, 'ERY'],
  [/\bcash\b|\bmpca\b|multi purpose|multipurpose/, 'Cash'],
  [/multi ?(sector|cluster)|multisector/, 'Multi'],
];

/** The sector that a cell names, by its code or its words; null: none that is known. */
export const sectorOfWords = (text: string): Sector | null => {
  const code = SECTORS.find((sector) => sector.toLowerCase() === text.trim().toLowerCase());
  const words = normaliseHeader(text);
  // "Multi-sector" and "multi-purpose cash" name others in passing.
  if (code === undefined && /multi ?(sector|cluster)/.test(words)) {
    return 'Multi';
  }
  return code ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
};
