import type { Translator } from '@waystation/i18n';
import type { NearestAnswer } from '@waystation/nearest';
import { kmOf, nameOf, type ToldCentre } from './line-of-centre';
import type { Line } from './pack-facts';

/** A full centre at less than this part of the way is where people would go unless they are told. */
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

const nearerFull = (
  { centres }: NearestAnswer,
  [first]: readonly ToldCentre[],
  words: Translator,
): Line => {
  const farthest = (first?.centre.distanceKm ?? 0) * MUCH_NEARER;
  const [nearest] = centres
    .flatMap((centre) =>
      centre.tier === 'full' && centre.distanceKm !== null && centre.distanceKm < farthest
        ? [{ centre, km: centre.distanceKm }]
        : [],
    )
    .toSorted((a, b) => a.km - b.km);
  return nearest === undefined
    ? []
    : [
        words.t('sms.nearerFull', {
          name: nameOf(nearest.centre, words),
          distance: kmOf(nearest.km, words),
        }),
      ];
};

/** Whose the roads are that ways are told over; its licence asks for it. */
const credit = (told: readonly ToldCentre[], { t }: Translator): Line =>
  told.some(({ centre }) => centre.travel?.way === 'road') ? [t('sms.roadCredit')] : [];

/** What ends the text after these centres. */
export const notesOf = (
  answer: NearestAnswer,
  told: readonly ToldCentre[],
  words: Translator,
): readonly Line[] =>
  [
    [...alsoUnknown(answer, told, words), ...nearerFull(answer, told, words)],
    credit(told, words),
  ].filter(({ length }) => length > 0);
