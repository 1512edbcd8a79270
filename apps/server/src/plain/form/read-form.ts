import {
  Iso3,
  type OperationCode,
  type Position,
  SpokenLanguage,
  TravelMode,
} from '@waystation/domain';
import { withWesternDigits } from '@waystation/i18n/coordinates';
import { MOST_PEOPLE, Need } from '@waystation/nearest';
import type { z } from 'zod';
import { momentAsked, type NearestQuery } from '../../nearest/nearest-parameters';
import type { KnownPlace } from '../where/known-place';
import { type ReadAs, readWhere, type WhereRead } from '../where/read-where';
import type { FormValues } from './form-values';

/** Why a place is not known; `swapped` and `outside` are the answer's, not the form's. */
export type WhereProblem =
  | Exclude<WhereRead, { readonly kind: 'point' }>
  | { readonly kind: 'swapped'; readonly other: Position }
  | {
      readonly kind: 'outside';
      /** Kilometres to the nearest centre or crossing; null: there are none. */
      readonly nearestKm: number | null;
    };

/** What is wrong in the form, by field. */
export type FormProblems = {
  readonly where?: WhereProblem;
  readonly people?: true;
  /** Words of the address that the question does not know: without them it would be another question. */
  readonly unknown?: readonly string[];
};

/** A question that can be asked, or what keeps it from being one. */
export type FormRead =
  | { readonly kind: 'asked'; readonly query: NearestQuery; readonly readAs: ReadAs }
  | { readonly kind: 'problems'; readonly problems: FormProblems };

/** A whole number of people, also with spaces between its thousands; null: it is none. */
const readPeople = (text: string): number | null => {
  const digits = withWesternDigits(text).replaceAll(/\s/g, '');
  const people = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
  return people >= 1 && people <= MOST_PEOPLE ? people : null;
};

/** Of the words in an address those that are ours; a link with others asks for what nobody can have. */
export const known = <Word extends z.ZodType<string, string>>(
  word: Word,
  said: readonly string[],
): z.output<Word>[] => said.flatMap((one) => word.safeParse(one).data ?? []);

/** The country that the people are said to be in; null: nobody said one. */
export const countryOf = ({ country }: Pick<FormValues, 'country'>): Iso3 | null =>
  Iso3.safeParse(country).data ?? null;

const isUnknown =
  (word: z.ZodType) =>
  (said: string): boolean =>
    !word.safeParse(said).success;

/** What is asked for in words that are not ours. */
const unknownIn = ({
  need,
  language,
  consulate,
  mode,
  country,
  asOf,
}: FormValues): readonly string[] => [
  ...need.filter(isUnknown(Need)),
  ...language.filter(isUnknown(SpokenLanguage)),
  ...consulate.filter(isUnknown(Iso3)),
  ...[mode].filter(isUnknown(TravelMode)),
  ...[country].filter((said) => said !== '' && isUnknown(Iso3)(said)),
  ...(asOf === null ? [] : [asOf].filter(isUnknown(momentAsked))),
];

/** The moment whose knowledge is asked for; null: none is, or what is said is no moment. */
export const momentOf = ({ asOf }: Pick<FormValues, 'asOf'>): Date | null =>
  momentAsked.safeParse(asOf).data ?? null;

/** What can be asked of an operation in the form. */
export type Askable = {
  readonly operation: OperationCode;
  readonly places: readonly KnownPlace[];
  /** Parameters of the address that the form does not read. */
  readonly leftOut: readonly string[];
  /** Centres of each kind that the answer has. */
  readonly rows: number;
};

/** Reads a form; all that is wrong in it is told at once. */
export const readForm = (values: FormValues, askable: Askable): FormRead => {
  const where = readWhere(values.where, askable.places);
  const people = readPeople(values.people);
  const unknown = [...askable.leftOut, ...unknownIn(values)];
  if (where.kind !== 'point' || people === null || unknown.length > 0) {
    return {
      kind: 'problems',
      problems: {
        ...(where.kind !== 'point' && { where }),
        ...(people === null && { people: true }),
        ...(unknown.length > 0 && { unknown }),
      },
    };
  }
  const [lon, lat] = where.position;
  const { operation, rows } = askable;
  const at = momentOf(values);
  const country = countryOf(values);
  return {
    kind: 'asked',
    readAs: where.readAs,
    query: {
      operation,
      lat,
      lon,
      people,
      needs: known(Need, values.need),
      languages: known(SpokenLanguage, values.language),
      nationality: known(Iso3, values.consulate),
      mode: TravelMode.safeParse(values.mode).data ?? 'car',
      rows,
      ...(country !== null && { country }),
      ...(values.isAnyway && { anyway: true }),
      ...(at !== null && { at }),
    },
  };
};
