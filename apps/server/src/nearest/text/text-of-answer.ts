import type { Translator } from '@waystation/i18n';
import type { NearestAnswer, RankedCentre } from '@waystation/nearest';
import { foldForSms } from './gsm-7';
import { lineOfCentre, splitFact } from './line-of-centre';
import { type Line, packFacts } from './pack-facts';

/** What the text is told with. */
export type TextOptions = {
  readonly words: Translator;
  /** How many centres are told of, if there is room. */
  readonly rows: number;
};

const partsOf = (answer: NearestAnswer): readonly { centre: RankedCentre; people: number }[] =>
  (answer.split ?? []).flatMap(({ id, people }) =>
    answer.centres.filter((centre) => centre.id === id).map((centre) => ({ centre, people })),
  );

const headlines = (answer: NearestAnswer, words: Translator): readonly Line[] => {
  const { t } = words;
  const { people } = answer.question;
  if (answer.centres.length === 0) {
    return [[t('sms.noCentres')]];
  }
  if (answer.split !== null) {
    const [first, ...others] = partsOf(answer).map((part) =>
      splitFact(part.centre, part.people, words),
    );
    return [[`${t('sms.split', { people })} ${first ?? ''}`, ...others]];
  }
  return answer.closest === null ? [] : [[t('sms.noneFits', { people })]];
};

/** Whose the roads are that ways are told over; its licence asks for it. */
const credit = (told: readonly { readonly centre: RankedCentre }[], { t }: Translator) =>
  told.some(({ centre }) => centre.travel?.way === 'road') ? [[t('sms.roadCredit')]] : [];

/**
 * An answer as short messages: what to know first, then the best centres, each with places, age of
 * the count, way, border and line. Never cut inside a fact; see {@link packFacts}.
 */
export const textOfAnswer = (
  answer: NearestAnswer,
  { words, rows }: TextOptions,
): readonly string[] => {
  const telling = { words, moment: new Date(answer.moment), timeZone: answer.timeZone };
  const sentTo = partsOf(answer);
  const told =
    sentTo.length > 0
      ? sentTo
      : answer.centres.slice(0, rows).map((centre) => ({ centre, people: answer.question.people }));
  const lines = [
    ...headlines(answer, words),
    ...told.map(({ centre, people }) => lineOfCentre(centre, people, telling)),
    ...credit(told, words),
  ];
  return packFacts(
    lines.map((line) => line.map(foldForSms)),
    words.direction === 'rtl' ? '، ' : ', ',
  );
};
