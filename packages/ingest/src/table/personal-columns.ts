import type { Grid, GridRow } from './grid';
import { normaliseHeader } from './normalise-header';

/**
 * Headers under which files keep persons rather than places, in English, French, Spanish and
 * Arabic (domain rule 10). Compared with normalised headers, so Arabic letters stand here without
 * hamza; a site's "name" is not among them, nor is a count of persons of a kind.
 */
const PERSONAL_HEADERS: readonly RegExp[] = [
  /\b(first|last|middle|given|family|full|sur|maiden|nick)\s?names?\b/,
  /\b(father|mother|spouse|respondent|beneficiary|interviewee|informant|enumerator|contact|focal point|head of (the )?(house\s?hold|hh)|hoh)\b.*\bnames?\b/,
  /^(name of )?(the )?(respondent|interviewee|enumerator|contact( person)?|focal (point|person)|head of (the )?(house\s?hold|family|hh)|(house\s?hold|family|hh) head|hoh|hohh)$/,
  /\bnames? of (the )?(respondent|beneficiary|informant|enumerator|head|contact|person|individual|focal)/,
  /\b(prenoms?|nom de famille|nom complet|nom et prenom|nom du (chef|repondant|beneficiaire|contact))\b/,
  /^((chef|cheffe) (de|du) (menage|famille)|enqueteur|enqueteuse|repondante?|point focal|personne (de contact|a contacter))$/,
  /\b(apellidos?|nombres? (y apellidos?|completo|del? (jefe|encuestado|beneficiario|contacto)))\b/,
  /^((jefe( a)?|jefa) (de|del) (hogar|familia)|encuestador|encuestadora|encuestad[oa]|punto focal|persona de contacto)$/,
  /^(رب|ربة|رييس|معيل) (الاسرة|العايلة)$|^(المستجيب|جهة الاتصال)$/,
  /(الاسم (الكامل|الاول|الثلاثي)|اسم (الاب|الام|العايلة|رب الاسرة)|اللقب)/,
  /\b(tele)?phones?\b|\bmobiles?\b|\bwhats\s?app\b|\btelefonos?\b|\bcelular(es)?\b|هاتف|جوال|موبايل/,
  /\be\s?mails?\b|\bcourriels?\b|\bcorreos?\b|البريد/,
  /\bpass\s?ports?\b|\bpasseports?\b|\bpasaportes?\b|جواز/,
  /\b(national|identity|id card|case|registration|individual|beneficiary|person|proges|progres|refugee|alien)\s?(ids?|no|nos|nr|numbers?|num|card)\b|\b(house\s?hold|hh) ids?\b/,
  /\bnumero d?\s?(e |de )?(identite|dossier|enregistrement|identidad|caso|registro|expediente)\b|\b(cedula|dni|curp|carte d identite)\b/,
  /رقم (الهوية|الملف|التسجيل|الحالة)/,
  /\b(date of birth|birth\s?date|dob|date de naissance|fecha de nacimiento)\b|تاريخ الميلاد/,
  /\b(house\s?hold|hh|respondent|menage|hogar)\b.*\b(gps|latitude|longitude|lat|lon|coordinates?|coordonnees|coordenadas)\b/,
  /^(created?|edited|modified|entered|submitted|updated?)\s?by$/,
];

/** The line of a centre, which its staff answer in turn: the one telephone that is not a person's. */
const LINE_OF_CENTRE =
  /^((centre|center|public) phone|telephone du centre|telefono del centro|هاتف المركز)$/;

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/i;
const PHONE = /^\+\d[\d\s().-]{7,}\d$/;
const SAMPLE_ROWS = 500;

const looksPersonal = (rows: readonly GridRow[], column: number): boolean =>
  rows.slice(0, SAMPLE_ROWS).some(({ cells }) => {
    const cell = cells[column];
    return typeof cell === 'string' && (EMAIL.test(cell.trim()) || PHONE.test(cell.trim()));
  });

const isLineOfCentre = (header: string): boolean => LINE_OF_CENTRE.test(normaliseHeader(header));

/** Whether a header names a column of persons; a reject must not quote its values. */
export const isPersonalHeader = (header: string): boolean => {
  const normal = normaliseHeader(header);
  return !isLineOfCentre(header) && PERSONAL_HEADERS.some((pattern) => pattern.test(normal));
};

/** Indexes of columns that look personal by header or, for e-mail and telephone, by content. */
export const personalColumns = (
  header: readonly string[],
  rows: Grid['rows'],
): ReadonlySet<number> =>
  new Set(
    header.flatMap((name, index) =>
      isPersonalHeader(name) || (!isLineOfCentre(name) && looksPersonal(rows, index))
        ? [index]
        : [],
    ),
  );
