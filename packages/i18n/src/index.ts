export { alertConditionParts, knownBetweenText } from './alert-words';
export { chooseLanguage } from './choose-language';
export { withWesternDigits } from './coordinates/plain-coordinate-text';
export { countryCodes, countryName, countryOfCode, iso2Of } from './country-name';
export { createFormats, type Formats } from './create-formats';
export { createTranslate, type MessageValues, type Translate } from './create-translate';
export { createTranslator, loadTranslator, type Translator } from './create-translator';
export { type DayParts, dayOf, parseDay } from './day-parts';
export {
  eventPeriod,
  eventPlace,
  type FlashLine,
  type FlashPartWords,
  flashParts,
} from './flash-words';
export { AGE_IN_WORDS_HOURS, type AgeContext, formatAge } from './format-age';
export { formatChange, signOf } from './format-change';
export { type DatePrecision, formatDate, formatDateOf } from './format-date';
export { formatNumber, MINUS, NARROW_SPACE } from './format-number';
export { formatPercent, formatPercentChange } from './format-percent';
export { formatPeriod } from './format-period';
export { formatRange, RANGE_DASH } from './format-range';
export { formatShort } from './format-short';
export { formatTime } from './format-time';
export { freeBetweenText } from './free-between-text';
export { isolate } from './isolate';
export { joinWords } from './join-words';
export { directionOf, type LanguageInfo, languageInfo, localeOf } from './language-info';
export { listOf } from './list-of';
export { loadMessages, type MessageKey, type Messages } from './messages';
export { MONTH_NAMES } from './month-names';
export { numberText, qualifiedText, type ShownNumber } from './number-text';
export { pickName } from './pick-name';
export { searchable, withoutMarks } from './searchable';
export { spokenLanguage, spokenLanguages } from './spoken-language';
export { zoneOf } from './zone-of';
