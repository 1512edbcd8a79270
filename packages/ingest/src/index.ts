export { countryOfCode, countryOfName } from '#geography/countries';
export { namesOfCountries } from '#geography/country-names';
export { type Examination, examineFile, NOTHING_SEEN } from './examine-file';
export { inReadingOrder } from './in-reading-order';
export { readFile } from './read-file';
export { DOCUMENT_FORMATS, TABLE_FORMATS } from './registry';
export type { FileToRead, ReadOptions } from './result/read-options';
export type { NamedIn, ReadReport, ReadResult } from './result/read-result';
