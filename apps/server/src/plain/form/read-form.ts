import {
  Day,
  Iso3,
  type OperationCode,
  type Position,
  SpokenLanguage,
  TravelMode,
} from '@waystation/domain';
import { MOST_PEOPLE, Need } from '@waystation/nearest';
import type { z } from 'zod';
import type { NearestQuery } from '../../nearest/nearest-parameters';
import type { KnownPlace } from '../where/known-place';
import { readWhere, type WhereRead } from '../where/read-where';
import { westernDigits } from '../where/western-digits';
import type { FormValues } from './form-values';

/** Why a place is not known; `swapped` and `outside` are the answer's, not the form's. */
export type WhereProblem =
  | Exclude<WhereRead, { readonly kind: 'point' }>
  | { readonly kind: 'swapped'; readonly other: Position }
  | { readonly kind: 'outside' };

/** What is wrong in the form, by field. */
export type FormProblems = {
  readonly where?: WhereProblem;
  readonly people?: true;
};

/** A question that can be asked, or what keeps it from being one. */
export type FormRead =
  | { readonly kind: 'asked'; readonly query: NearestQuery }
  | { readonly kind: 'problems'; readonly problems: FormProblems };

/** A whole number of people, also with spaces between its thousands; null: it is none. */
const readPeople = (text: string): number | null => {
  const digits = westernDigits(text).replaceAll(/\s/g, '');
  const people = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
  return people >= 1 && people <= MOST_PEOPLE ? people : null;
};

/** Of the words in an address those that are ours; a link with others asks for what nobody can have. */
export const known = <Word extends z.ZodType<string, string>>(
  word: Word,
  said: readonly string[],
): z.output<Word>[] => said.flatMap((one) => word.safeParse(one).data ?? []);

/** What can be asked of an operation in the form. */
export type Askable = {
  readonly operation: OperationCode;
  readonly places: readonly KnownPlace[];
  /** The moment whose knowledge is told; null: now. */
  readonly at: Date | null;
  /** Centres of each kind that the answer has. */
  readonly rows: number;
};

/** Reads a form; all that is wrong in it is told at once. */
export const readForm = (values: FormValues, askable: Askable): FormRead => {
  const where = readWhere(values.where, askable.places);
  const people = readPeople(values.people);
  if (where.kind !== 'point' || people === null) {
    return {
      kind: 'problems',
      problems: {
        ...(where.kind !== 'point' && { where }),
        ...(people === null && { people: true }),
      },
    };
  }
  const [lon, lat] = where.position;
  const { operation, at, rows } = askable;
  return {
    kind: 'asked',
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
      ...(at !== null && { at }),
    },
  };
};

/** The day that the form asks for; null: it asks for none, or for one that is no day. */
export const dayOf = ({ asOf }: FormValues): Day | null => Day.safeParse(asOf).data ?? null;
