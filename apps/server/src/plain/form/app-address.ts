import type { Language, OperationCode, Pcode } from '@waystation/domain';
import type { NearestQuery } from '../../nearest/nearest-parameters';
import type { FormValues } from './form-values';

/** Decimals of a degree that the app's address has: 11 m. */
const DECIMALS = 4;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

type Asked = {
  readonly language: Language;
  /** Null: nothing that can be asked is in the form yet. */
  readonly query: NearestQuery | null;
  /** The area that the people are somewhere in; null: a point is meant. */
  readonly area: Pcode | null;
};

const pointOf = ({ lat, lon }: NearestQuery): string =>
  [lat, lon].map((degrees) => String(Number(degrees.toFixed(DECIMALS)))).join(',');

/** The page of the full app with the same question. */
export const appAddressOf = (
  operation: OperationCode,
  { need, language: spoken, consulate, asOf, isAnyway }: FormValues,
  { language, query, area }: Asked,
): string => {
  const search = new URLSearchParams({
    // The app's clock knows days.
    ...(asOf !== null && { asOf: asOf.slice(0, DAY_LENGTH) }),
    ...(query !== null && {
      from: pointOf(query),
      ...(area !== null && { area }),
      ...(query.country !== undefined && { country: query.country }),
      people: `${query.people ?? 1}`,
      mode: query.mode ?? 'car',
    }),
    ...(need.length > 0 && { need: need.join(',') }),
    ...(consulate.length > 0 && { consulate: consulate.join(',') }),
    ...(spoken.length > 0 && { language: spoken.join(',') }),
    ...(isAnyway && { anyway: 'yes' }),
    lang: language,
  });
  return `/${operation}/find?${search}`;
};
