import type { Translator } from '@waystation/i18n';
import type { NearestAnswer, RankedCentre } from '@waystation/nearest';
import type { Told } from '../ask-nearest';
import { kmOf, nameOf, type ToldCentre } from './line-of-centre';
import type { Line } from './pack-facts';

type AnswerTold = Pick<Told, 'answer' | 'operation'>;

/** A full centre, or one of which nobody knows whether it is open, at less than this part of the way is where people would go unless they are told. */
const MUCH_NEARER = 0.5;

/** Where nothing is known to fit: how many more there are that nobody knows enough of. */
const alsoUnknown = (
  { closest, tiers }: NearestAnswer,
  told: readonly ToldCentre[],
  { t }: Translator,
): Line => {
  const count = tiers.unknown - told.filter(({ centre }) => centre.tier === 'unknown').length;
  return closest === null || count <= 0 ? [] : [t('sms.alsoUnknown', { count })];
};

/** Open centres with places that find no room; of a split all are told that it needs. */
const alsoFree = (
  { split, tiers }: NearestAnswer,
  told: readonly ToldCentre[],
  { t }: Translator,
): Line => {
  const isFree = ({ centre: { tier } }: ToldCentre): boolean =>
    tier === 'fits' || tier === 'fitsInPart';
  const count = tiers.fits + tiers.fitsInPart - told.filter(isFree).length;
  return split !== null || count <= 0 ? [] : [t('sms.alsoFree', { count })];
};

/** Why people who pass a centre should not stop there; null: they may. */
const inVain = ({ tier, status }: RankedCentre): 'sms.nearerFull' | 'sms.nearerUnknown' | null => {
  if (tier === 'full') {
    return 'sms.nearerFull';
  }
  return status === 'unknown' && tier === 'unknown' ? 'sms.nearerUnknown' : null;
};

const nearerInVain = (
  { centres }: NearestAnswer,
  told: readonly ToldCentre[],
  words: Translator,
): Line => {
  const farthest = (told[0]?.centre.distanceKm ?? 0) * MUCH_NEARER;
  const [nearest] = centres
    .flatMap((centre) => {
      const why = inVain(centre);
      const km = centre.distanceKm;
      const isTold = told.some((one) => one.centre.id === centre.id);
      return why === null || isTold || km === null || km >= farthest ? [] : [{ centre, why, km }];
    })
    .toSorted((a, b) => a.km - b.km);
  return nearest === undefined
    ? []
    : [
        words.t(nearest.why, {
          name: nameOf(nearest.centre, words),
          distance: kmOf(nearest.km, words),
        }),
      ];
};

/** How the owners of the roads are told of: in words, or short where a message has 70 letters or no room. */
export type CreditTold = 'whole' | 'short' | 'shortGsm7';

const SHORT_CREDITS = { short: '© OSM', shortGsm7: '(c) OSM' } as const;

/** Whose the roads are that ways are told over; its licence asks for it. */
const credit = (told: readonly ToldCentre[], how: CreditTold, { t }: Translator): Line =>
  told.some(({ centre }) => centre.travel?.way === 'road')
    ? [how === 'whole' ? t('sms.roadCredit') : SHORT_CREDITS[how]]
    : [];

/** Where the country of the people makes a difference and is not known: what to add to the question. */
const sayCountry = (
  { answer, operation }: AnswerTold,
  told: readonly ToldCentre[],
  { t }: Translator,
): Line => {
  const { country, countriesThere } = answer;
  const choices = countriesThere.length > 1 ? countriesThere : operation.countries;
  const isAsked = told.some(({ centre }) => centre.border.kind !== 'none');
  return country !== null || !isAsked
    ? []
    : [t('sms.sayCountry', { choices: choices.map((one) => `country=${one}`).join(' / ') })];
};

/** What ends the text after these centres. */
export type Notes = {
  /** For which a further centre gives way: without it the answer may be another one. */
  readonly kept: readonly Line[];
  /** For which words give way, but no centre. */
  readonly ending: readonly Line[];
  /** What is said besides if it finds room. */
  readonly besides: readonly Line[];
};

const isSaid = ({ length }: Line): boolean => length > 0;

/** What ends the text after these centres: how many more there are, and whose the roads are. */
export const notesOf = (
  { answer, operation }: AnswerTold,
  told: readonly ToldCentre[],
  { words, creditTold }: { readonly words: Translator; readonly creditTold: CreditTold },
): Notes => ({
  kept: [sayCountry({ answer, operation }, told, words)].filter(isSaid),
  ending: [
    [...alsoFree(answer, told, words), ...alsoUnknown(answer, told, words)],
    credit(told, creditTold, words),
  ].filter(isSaid),
  besides: [nearerInVain(answer, told, words)].filter(isSaid),
});
