/** A run of what numbers are written with. */
const RUNS = /[+*(]?\d[\d\s().*#\-\u2010-\u2015]*/gu;

/** Shorter ones are of an office or a shift; longer ones are two lines (ITU-T E.164, 6). */
const [FEWEST_DIGITS, MOST_DIGITS] = [3, 15];

/**
 * The line of a centre as telephones dial it: the first of several, without its extension and the zero that
 * is dialled at home alone; null: none can be told from what is written.
 */
export const dialled = (phone: string): string | null => {
  const numbers = [...phone.matchAll(RUNS)].map(([run]) =>
    run.replace(/^(\+[\d\s]*)\(0\)/u, '$1').replaceAll(/[^\d+*#]/g, ''),
  );
  const number = numbers.find((one) => one.replaceAll(/\D/g, '').length >= FEWEST_DIGITS);
  return number === undefined || number.length > MOST_DIGITS + 1 ? null : number;
};

/** A number as the path of an address: after a bare `#` would stand something else (RFC 3966, 3). */
export const lineAddress = (scheme: 'tel' | 'sms', number: string): string =>
  `${scheme}:${number.replaceAll('#', '%23')}`;
