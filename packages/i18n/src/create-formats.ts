import type { Language } from '@waystation/domain';
import { countryName } from './country-name';
import { formatChange } from './format-change';
import { type DatePrecision, formatDate, formatDateOf } from './format-date';
import { formatNumber } from './format-number';
import { formatPercent, formatPercentChange } from './format-percent';
import { formatPeriod } from './format-period';
import { formatRange } from './format-range';
import { formatShort } from './format-short';
import { pickName } from './pick-name';

/** The number, date and name formats of one language, so that callers need not carry the language. */
export type Formats = ReturnType<typeof createFormats>;

/** Binds every format to a language. */
export const createFormats = (language: Language) => ({
  /** `2 017 236`; `decimals` places exactly. */
  number: (value: number, decimals = 0) => formatNumber(value, language, decimals),
  /** `+30 317`, `−5`, `±0`; `decimals` places exactly. */
  change: (change: number, decimals = 0) => formatChange(change, language, decimals),
  /** 0.254 is `25.4 %`. */
  percent: (ratio: number, decimals = 1) => formatPercent(ratio, language, decimals),
  /** 0.254 is `+25.4 %`. */
  percentChange: (ratio: number) => formatPercentChange(ratio, language),
  /** `2.02 M`, for chart marks only. */
  short: (value: number) => formatShort(value, language),
  /** `5 001 – 15 000`; `decimals` places exactly. */
  range: (low: number, high: number, decimals = 0) => formatRange([low, high], language, decimals),
  /** `30 Sep 2021` from `YYYY-MM-DD`. */
  date: (date: string, precision: DatePrecision = 'day') => formatDate(date, language, precision),
  /** `30 Sep 2021` from a moment, in a time zone. */
  dateOf: (moment: Date, timeZone: string) => formatDateOf(moment, language, timeZone),
  /** `Jul – Sep 2021`. */
  period: (from: string, to: string) => formatPeriod(from, to, language),
  /** The name of a country by its ISO 3166-1 alpha-3 code. */
  country: (iso3: string) => countryName(iso3, language),
  /** The name to show from names by language. */
  name: (names: Readonly<Record<string, string | undefined>>) => pickName(names, language),
});
