import type { Day } from '@waystation/domain';
import { isolate } from '@waystation/i18n';
import {
  asksForGroup,
  assumptionWords,
  lackWords,
  type NearestAnswer,
  type RankedCentre,
  TIERS,
  type Tier,
  togetherWords,
} from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import type { FormValues } from '../form/form-values';
import type { ReadAs } from '../where/read-where';
import { askedWords } from '../words/asked-words';
import { placeName } from '../words/place-code';
import { readAsWords } from '../words/read-as-words';
import type { Telling } from '../words/telling';
import { whenWords } from '../words/when-words';
import { centreItem } from './centre-item';

/** What the answer is written of. */
export type AnswerPage = {
  readonly answer: NearestAnswer;
  readonly telling: Telling;
  /** Of which operation it is. */
  readonly head: Markup;
  readonly values: FormValues;
  /** How the place that was typed has been understood. */
  readonly readAs: ReadAs;
  /** The day whose knowledge is told; null: it is of another moment. */
  readonly day: Day | null;
  /** The form with the same question in it. */
  readonly changeAddress: string;
  /** The countries that the people may be in. */
  readonly countries: readonly string[];
  /** The same question asked from one of them. */
  readonly addressFrom: (country: string) => string;
};

/** Rows of a part that may have places, and of one that has none: what a poor line can carry. */
const ROWS = { open: 5, shut: 2 } as const;

/** As many rows as any part shows. */
export const MOST_PLAIN_ROWS = ROWS.open;

const mayHavePlaces = (tier: Tier): boolean =>
  tier === 'fits' || tier === 'fitsInPart' || tier === 'unknown';

const nameIn = ({ centres }: NearestAnswer, id: string, { words }: Telling): string => {
  const centre = centres.find((one) => one.id === id);
  return (centre && words.formats.name(centre.names)) ?? id;
};

const splitPart = ({ answer, telling }: AnswerPage): Markup | null => {
  const { t } = telling.words;
  return (
    answer.split &&
    html`<div class="x"><p><b>${t('find.split.title', { people: answer.question.people })}</b></p><ul>${answer.split.map(({ id, people }) => html`<li>${t('find.split.part', { count: people, name: nameIn(answer, id, telling) })}</li>`)}</ul><p>${t('find.split.together')}</p></div>`
  );
};

const closestPart = ({ answer, telling }: AnswerPage): Markup | null => {
  const { t } = telling.words;
  const { closest, question } = answer;
  const together = togetherWords(answer, telling.words);
  return (
    closest &&
    html`<div class="x"><p><b>${t('find.closest.title', { name: nameIn(answer, closest.id, telling) })}</b></p><p>${t('find.closest.lacks', { lacks: lackWords(closest.lacks, question.languages, telling.words) })}</p>${together && html`<p>${together}</p>`}</div>`
  );
};

/** The rows of a part that are told; those of a split and the one that comes closest are always among them. */
const rowsOf = (
  { centres, split, closest }: NearestAnswer,
  tier: Tier,
): readonly RankedCentre[] => {
  const most = mayHavePlaces(tier) ? ROWS.open : ROWS.shut;
  const named = new Set([...(split ?? []), closest].map((one) => one?.id));
  return centres
    .filter((centre) => centre.tier === tier)
    .filter(({ id }, index) => index < most || named.has(id));
};

const tierPart = (tier: Tier, { answer, telling }: AnswerPage): Markup | null => {
  const { t } = telling.words;
  const count = answer.tiers[tier];
  const rows = rowsOf(answer, tier);
  if (count === 0) {
    return null;
  }
  const title = t('find.tierCount', { tier: t(`find.tier.${tier}`), count });
  const items = rows.map((centre) => centreItem(centre, answer.question.languages, telling));
  const left = count - rows.length;
  return html`<section><h2>${title}</h2>${tier === 'unknown' ? html`<p class="w">${t('find.tierNote.unknown')}</p>` : null}${tier === 'fits' && asksForGroup(answer.question.needs) ? html`<p class="n">${t('find.tierNote.fits')}</p>` : null}<ol>${items}</ol>${left > 0 ? html`<p class="n">${t('find.notShown', { count: left })}</p>` : null}</section>`;
};

/** In which country the people are, where the place does not tell or somebody said it. */
const countryPart = ({ answer, telling, countries, addressFrom }: AnswerPage): Markup | null => {
  const { t, formats } = telling.words;
  const { country, countriesThere, question } = answer;
  if (countries.length < 2 || (country !== null && question.country === undefined)) {
    return null;
  }
  const doubt = countriesThere.length > 1 ? 'find.countryNear' : 'find.countryUntold';
  const choices = countries.map((one) =>
    one === country
      ? html`<b>${formats.country(one)}</b> `
      : html`<a href="${addressFrom(one)}">${formats.country(one)}</a> `,
  );
  return html`<div class="x"><p>${t('find.countryTitle')}</p><p class="g">${choices}</p>${country === null ? html`<p class="n">${t(doubt)}</p>` : null}</div>`;
};

/** That the people are only somewhere in an area, where that was named. */
const areaPart = ({ readAs, telling: { words } }: AnswerPage): Markup | null => {
  const { t, formats } = words;
  if (readAs.kind !== 'place' || readAs.place.area === undefined) {
    return null;
  }
  const area = isolate(placeName(readAs.place, formats.name));
  return html`<p class="w">${t('find.somewhereNote', { area })}</p>`;
};

const questionWords = (page: AnswerPage): Markup => {
  const { answer, telling, values, readAs } = page;
  const asked = askedWords(answer.question, telling.words);
  return html`<p><b><bdi>${values.where}</bdi></b> · ${asked}</p><p class="n">${readAsWords(readAs, telling.words)}</p>${areaPart(page)}${countryPart(page)}`;
};

/** The answer in words, with the question before it: what is to be known first, then part by part. */
export const answerPage = (page: AnswerPage): Markup => {
  const { answer, telling, head, day, changeAddress } = page;
  const { words } = telling;
  const { t } = words;
  const found =
    answer.centres.length === 0
      ? t('sms.noCentres')
      : t('find.fitting', { count: answer.tiers.fits });
  const shown = TIERS.flatMap((tier) => rowsOf(answer, tier));
  const assumed = assumptionWords(shown, words);
  return html`${head}<h1>${t('find.answer')}: ${found}</h1>${questionWords(page)}<p class="n">${whenWords({ day }, telling)}</p><p class="g"><a href="${changeAddress}">${t('plain.change')}</a></p>${splitPart(page)}${closestPart(page)}${TIERS.map((tier) => tierPart(tier, page))}${assumed.map((said) => html`<p class="n">${said}</p>`)}`;
};
