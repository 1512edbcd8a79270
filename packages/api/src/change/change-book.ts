import {
  type AreaRow,
  type ChangeSide,
  type Passport,
  Pcode,
  type Place,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { labelOfSource } from '../passport/label-of-source';
import type { PassportBook } from '../passport/passport-book';

/** What lines of changes are written with: passports named once, and where subjects lie. */
export type ChangeBook = {
  readonly book: PassportBook;
  readonly tree: AreaTree;
  /** The place of a passport in the answer's list. */
  readonly note: (passport: Passport) => number;
  readonly passports: readonly Passport[];
  /** The area by which a place is looked for; null: nobody knows. */
  readonly withinOf: (place: Pick<Place, 'declaredArea' | 'country'>) => Pcode | null;
  readonly withinArea: (pcode: string) => Pcode | null;
  readonly nameOf: (pcode: string) => AreaRow['names'];
};

/** Opens an empty list of passports; `level` is that of the areas that readers choose between. */
export const openChangeBook = (book: PassportBook, tree: AreaTree, level: 0 | 1): ChangeBook => {
  const passports: Passport[] = [];
  const places = new Map<string, number>();
  const withinArea = (pcode: string): Pcode | null => tree.at(pcode, level);
  return {
    book,
    tree,
    passports,
    note: (passport) => {
      const key = JSON.stringify(passport);
      const known = places.get(key);
      if (known !== undefined) {
        return known;
      }
      places.set(key, passports.length);
      return passports.push(passport) - 1;
    },
    withinOf: ({ declaredArea, country }) =>
      (declaredArea === null ? null : withinArea(declaredArea)) ??
      (country === null ? null : Pcode.parse(country)),
    withinArea,
    nameOf: (pcode) => tree.byPcode.get(pcode)?.names ?? { en: pcode },
  };
};

/** A side that nobody has said anything of. */
export const UNSAID: ChangeSide = {
  value: null,
  qualifier: 'exact',
  absence: null,
  status: null,
  at: null,
  sourceLabel: null,
  passport: null,
};

/** The source of an entry of a log, else of the place, as the reader sees it. */
export const sourceLabelOf = (
  { book }: ChangeBook,
  source: string | null,
): ChangeSide['sourceLabel'] => (source === null ? null : labelOfSource(source, book.sources));
