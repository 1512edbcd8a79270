import type { SpokenLanguage } from '@waystation/domain';

/**
 * Languages that one can ask for before any centre says what is spoken there. A choice, no statement about
 * anybody: those of the countries that most people fled from, through or to in the years up to 2025, and
 * those between them that strangers speak with each other. A centre's own are offered besides.
 */
export const COMMON_LANGUAGES: readonly SpokenLanguage[] = [
  ...['aa', 'ach', 'am', 'apd', 'ar', 'az', 'bfa', 'bm', 'bn', 'ckb', 'din', 'dje', 'en', 'es'],
  ...['fa', 'ff', 'fr', 'fvr', 'ha', 'hi', 'ht', 'hy', 'ig', 'ka', 'kg', 'kr', 'ku', 'lg'],
  ...['lgg', 'ln', 'lua', 'mhi', 'mls', 'my', 'ne', 'nus', 'om', 'pa', 'pga', 'prs', 'ps', 'pt'],
  ...['qu', 'rhg', 'rn', 'ro', 'ru', 'rw', 'sg', 'shk', 'si', 'so', 'sq', 'sr', 'sw', 'ta'],
  ...['tg', 'ti', 'tmh', 'tr', 'uk', 'ur', 'uz', 'vi', 'wo', 'yo', 'zag', 'zh', 'zne'],
];
