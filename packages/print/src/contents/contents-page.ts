import type { Translator } from '@waystation/i18n';
import type { SheetChoice } from '#choice/sheet-choice';
import { sheetOf } from '../page/papers';
import { letterOf, type TypeSizes } from '../page/sheet';

/** One sheet of a series, as its contents tell of it. */
export type ContentsRow = {
  /** What the series goes through: an area, a day, a language. */
  readonly name: string;
  /** Null: it is of no area of its own. */
  readonly pcode: string | null;
  /** How much was assessed, in a few words; null: nobody says. */
  readonly coverage: string | null;
  /** Its number among all sheets, as it stands on its lower edge. */
  readonly sheet: number;
  /** Why it could not be made; null: it is there. */
  readonly problem: string | null;
};

/** All that the contents of a series are set from, in millimetres and words; plain data. */
export type ContentsPage = {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Lists beside each other. */
  readonly columns: number;
  readonly sizes: TypeSizes;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
};

/** A list has room for a name, its code, some words and a number from here on, in heights of letters. */
const LEAST_COLUMN = 34;
/** Below the lists, where sheets have their number. */
const BELOW_MM = 10;

const NONE = '–';

/**
 * The contents of a series, on the paper of its sheets: each with name, P-code, coverage and its number, in
 * their order; then why some could not be made.
 */
export const contentsPage = (
  rows: readonly ContentsRow[],
  {
    words,
    choice,
    title,
    createdAt,
  }: {
    readonly words: Translator;
    readonly choice: SheetChoice;
    /** Of the whole series. */
    readonly title: string;
    readonly createdAt: Date;
  },
): ContentsPage => {
  const { t, formats, language } = words;
  const sheet = sheetOf({ ...choice, template: 'side' });
  const { width, height, header, sizes } = sheet;
  const hasCodes = rows.some(({ pcode }) => pcode !== null);
  const missing = rows.filter(({ problem }) => problem !== null);
  return {
    width,
    height,
    margin: { side: header.x, top: header.y, bottom: BELOW_MM },
    columns: Math.max(1, Math.floor(header.width / (letterOf(sheet) * LEAST_COLUMN))),
    sizes,
    language,
    title,
    subtitle: [
      t('print.contents'),
      t('print.contentsCount', { count: rows.length - missing.length }),
      `${t('print.created')}: ${formats.date(createdAt.toISOString().slice(0, 10))}`,
    ].join(' · '),
    heads: [
      t('print.contentsName'),
      ...(hasCodes ? [t('table.pcode')] : []),
      t('passport.coverage'),
      t('print.contentsSheet'),
    ],
    rows: rows.map(({ name, pcode, coverage, sheet: number, problem }) => [
      name,
      ...(hasCodes ? [pcode ?? NONE] : []),
      problem === null ? (coverage ?? t('passport.coverageUnknown')) : t('print.contentsMissing'),
      problem === null ? formats.number(number) : NONE,
    ]),
    notes: [
      t('print.contentsNote'),
      ...missing.map(({ name, problem }) => `${name}: ${problem ?? ''}`),
    ],
  };
};
