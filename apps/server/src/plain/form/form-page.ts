import { TRAVEL_MODES } from '@waystation/domain';
import { listOf, type Translator } from '@waystation/i18n';
import { decimalText } from '@waystation/i18n/coordinates';
import { MOST_PEOPLE, NEEDS } from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import type { KnownPlace } from '../where/known-place';
import { placeCode, placeName } from '../words/place-code';
import { choice } from './choice';
import { EXAMPLE_POINT } from './example-point';
import { type FormValues, searchOf } from './form-values';
import { type FormProblems, momentOf, type WhereProblem } from './read-form';
import { spokenPart } from './spoken-part';
import { whereProblemWords } from './where-problem-words';

/** What the form is written of. */
export type FormPage = {
  readonly words: Translator;
  /** Of which operation it is. */
  readonly head: Markup;
  readonly path: string;
  readonly values: FormValues;
  readonly problems: FormProblems;
  /** Languages and consulates that some centre has. */
  readonly languages: readonly string[];
  readonly consulates: readonly string[];
  readonly crossings: readonly KnownPlace[];
  /** Countries that the people may be in. */
  readonly countries: readonly string[];
};

/** More names than these are not worth sending before anybody typed a letter. */
const MOST_SUGGESTED = 40;

const placeText = (place: KnownPlace, { formats }: Translator): string =>
  `${placeName(place, formats.name)} (${placeCode(place)})`;

const swapLink = (
  problem: Extract<WhereProblem, { kind: 'swapped' }>,
  { path, values, words }: FormPage,
): Markup => {
  const coordinates = decimalText(problem.other);
  const search = searchOf({ ...values, where: coordinates });
  return html`<p class="m"><a href="${path}?${search.toString()}">${words.t('find.swap', { coordinates })}</a></p>`;
};

const anywayLink = ({ path, values, words }: FormPage): Markup => {
  const search = searchOf({ ...values, isAnyway: true });
  search.set('lang', words.language);
  return html`<p class="m"><a href="${path}?${search.toString()}">${words.t('find.outsideAnyway')}</a></p>`;
};

const matches = (places: readonly KnownPlace[], { path, values, words }: FormPage): Markup => {
  const { t, formats } = words;
  const items = places.map((place) => {
    const search = searchOf({ ...values, where: placeText(place, words) });
    const around = place.countries.map(formats.country).join(' – ');
    return html`<li><a href="${path}?${search.toString()}"><bdi>${placeName(place, formats.name)}</bdi></a> <span class="n">${t(`search.kind.${place.kind}`)} · ${around}</span></li>`;
  });
  return html`<ul class="m">${items}</ul>`;
};

/** The places that may be meant. */
const offeredFor = (problem: WhereProblem): readonly KnownPlace[] => {
  switch (problem.kind) {
    case 'several':
      return problem.places;
    case 'nowhere':
      return problem.near;
    default:
      return [];
  }
};

const wherePart = (page: FormPage): Markup => {
  const { words, values, problems, crossings } = page;
  const { t } = words;
  const problem = problems.where;
  const offered = problem === undefined ? [] : offeredFor(problem);
  const error =
    problem &&
    html`<div id="where-e"><p class="e">${whereProblemWords(problem, values, words)}</p>${offered.length === 0 ? null : matches(offered, page)}${problem.kind === 'swapped' ? swapLink(problem, page) : null}${problem.kind === 'outside' ? anywayLink(page) : null}</div>`;
  const described = problem === undefined ? 'where-h' : 'where-e where-h';
  const suggested = crossings
    .slice(0, MOST_SUGGESTED)
    .map((place) => html`<option value="${placeText(place, words)}">`);
  return html`<div><label for="where">${t('find.whereUnknown')}</label>${error ?? null}<p class="n" id="where-h">${t('plain.whereHint', { example: EXAMPLE_POINT })}</p><input type="text" id="where" name="where" value="${values.where}" list="places" autocomplete="off" aria-describedby="${described}"${problem === undefined ? null : html` aria-invalid="true"`}><datalist id="places">${suggested}</datalist></div>`;
};

const countryPart = ({ words: { t, formats }, values, countries }: FormPage): Markup | null => {
  const options = countries.map(
    (country) =>
      html`<option value="${country}"${country === values.country ? html` selected` : null}>${formats.country(country)}</option>`,
  );
  return countries.length < 2
    ? null
    : html`<div><label for="country">${t('find.countryTitle')}</label><select id="country" name="country"><option value="">${t('plain.countryByPlace')}</option>${options}</select></div>`;
};

const peoplePart = ({ words: { t }, values, problems }: FormPage): Markup => {
  const error =
    problems.people &&
    html`<p class="e" id="people-e">${t('plain.problem.people', { value: values.people, most: MOST_PEOPLE })}</p>`;
  return html`<div><label for="people">${t('find.people')}</label>${error ?? null}<input type="text" id="people" name="people" inputmode="numeric" value="${values.people}" autocomplete="off"${error === undefined ? null : html` aria-invalid="true" aria-describedby="people-e"`}></div>`;
};

const unknownPart = ({ words, problems: { unknown } }: FormPage): Markup | null =>
  unknown === undefined
    ? null
    : html`<p class="e">${words.t('plain.problem.unknown', { said: listOf(unknown, words.language) })}</p>`;

/** The question as a form that is sent as an address; what was typed stays, with what is wrong in it. */
export const formPage = (page: FormPage): Markup => {
  const { words, head, path, values, problems } = page;
  const { t } = words;
  const needs = NEEDS.map((need) =>
    choice({
      type: 'checkbox',
      name: 'need',
      value: need,
      label: t(`need.${need}`),
      isChosen: values.need.includes(need),
    }),
  );
  const modes = TRAVEL_MODES.map((mode) =>
    choice({
      type: 'radio',
      name: 'mode',
      value: mode,
      label: t(`travelMode.${mode}`),
      isChosen: values.mode === mode,
    }),
  );
  const hasProblems = Object.keys(problems).length > 0;
  return html`${head}<h1>${t('find.title')}</h1>${hasProblems ? html`<p class="x" role="alert">${t('plain.check')}</p>` : null}${unknownPart(page)}<form action="${path}" method="get">${wherePart(page)}${countryPart(page)}${peoplePart(page)}<fieldset class="k"><legend>${t('find.needs')}</legend>${needs}</fieldset>${spokenPart(page)}<fieldset class="k"><legend>${t('find.mode')}</legend>${modes}</fieldset><input type="hidden" name="lang" value="${words.language}">${momentOf(values) === null ? null : html`<input type="hidden" name="asOf" value="${values.asOf}">`}<div><button>${t('plain.find')}</button></div></form>`;
};
