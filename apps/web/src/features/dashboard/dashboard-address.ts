import { type SearchText, writeSearchText } from '@waystation/view';

/** What the map and the charts of the same place have in common. */
const KEPT = [
  'asOf',
  'vs',
  'indicator',
  'level',
  'people',
  'origin',
  'sel',
  'lang',
  'theme',
] as const;

/** The address of the charts of what is selected on the map, with its day and its filters. */
export const dashboardAddress = (operation: string, search: SearchText): string =>
  `/${operation}/dashboard${writeSearchText(
    Object.fromEntries(KEPT.map((name) => [name, search[name]])),
  )}`;
