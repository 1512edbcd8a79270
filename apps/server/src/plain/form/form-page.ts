import { TRAVEL_MODES } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { MOST_PEOPLE, NEEDS } from '@waystation/nearest';
import { html, type Markup } from '@waystation/picture';
import type { KnownPlace } from '../where/known-place';
import { pointWords } from '../words/point-words';
import { spokenLanguage } from '../words/spoken-languages';
import { EXAMPLE_POINT } from './example-point';
import { type FormValues, searchOf } from './form-values';
import type { FormProblems, WhereProblem } from './read-form';
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
};

/** More names than these are not worth sending before anybody typed a letter. */
const MOST_SUGGESTED = 40;

const nameOf = ({ names }: KnownPlace, { formats }: Translator): string =>
  formats.name(names) ?? '';

const placeText = (place: KnownPlace, words: Translator): string =>
  `${nameOf(place, words)} (${pointWords(place.position)})`;

type Choice = {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
};

const choice = ({ type, name, value, label, isChosen }: Choice): Markup =>
  html`<label><input type="${type}" name="${name}" value="${value}"${isChosen ? html` checked` : null}>${label}</label>`;

const swapLink = (
  problem: Extract<WhereProblem, { kind: 'swapped' }>,
  { path, values, words }: FormPage,
): Markup => {
  const coordinates = pointWords(problem.other);
  const search = searchOf({ ...values, where: coordinates });
  return html`<p class="m"><a href="${path}?${search.toString()}">${words.t('find.swap', { coordinates })}</a></p>`;
};

const matches = (places: readonly KnownPlace[], { path, values, words }: FormPage): Markup => {
  const { t, formats } = words;
  const items = places.map((place) => {
    const search = searchOf({ ...values, where: placeText(place, words) });
    const around = place.countries.map(formats.country).join(' – ');
    return html`<li><a href="${path}?${search.toString()}"><bdi>${nameOf(place, words)}</bdi></a> <span class="n">${t(`search.kind.${place.kind}`)} · ${around}</span></li>`;
  });
  return html`<ul class="m">${items}</ul>`;
};

const wherePart = (page: FormPage): Markup => {
  const { words, values, problems, crossings } = page;
  const { t } = words;
  const problem = problems.where;
  const error =
    problem &&
    html`<div id="where-e"><p class="e">${whereProblemWords(problem, values, words)}</p>${problem.kind === 'several' ? matches(problem.places, page) : null}${problem.kind === 'swapped' ? swapLink(problem, page) : null}</div>`;
  const described = problem === undefined ? 'where-h' : 'where-e where-h';
  const suggested = crossings
    .slice(0, MOST_SUGGESTED)
    .map((place) => html`<option value="${placeText(place, words)}">`);
  return html`<div><label for="where">${t('find.whereUnknown')}</label>${error ?? null}<p class="n" id="where-h">${t('plain.whereHint', { example: EXAMPLE_POINT })}</p><input type="text" id="where" name="where" value="${values.where}" list="places" autocomplete="off" aria-describedby="${described}"${problem === undefined ? null : html` aria-invalid="true"`}><datalist id="places">${suggested}</datalist></div>`;
};

const peoplePart = ({ words: { t }, values, problems }: FormPage): Markup => {
  const error =
    problems.people &&
    html`<p class="e" id="people-e">${t('plain.problem.people', { value: values.people, most: MOST_PEOPLE })}</p>`;
  return html`<div><label for="people">${t('find.people')}</label>${error ?? null}<input type="text" id="people" name="people" inputmode="numeric" value="${values.people}" autocomplete="off"${error === undefined ? null : html` aria-invalid="true" aria-describedby="people-e"`}></div>`;
};

const spokenPart = ({ words, values, languages, consulates }: FormPage): Markup | null => {
  const { t, formats } = words;
  if (languages.length + consulates.length === 0) {
    return null;
  }
  const boxes = [
    ...languages.map((tag) =>
      choice({
        type: 'checkbox',
        name: 'language',
        value: tag,
        label: t('find.speaks', { languages: spokenLanguage(tag, words) }),
        isChosen: values.language.includes(tag),
      }),
    ),
    ...consulates.map((country) =>
      choice({
        type: 'checkbox',
        name: 'consulate',
        value: country,
        label: t('find.consulateOf', { country: formats.country(country) }),
        isChosen: values.consulate.includes(country),
      }),
    ),
  ];
  const isOpen = values.language.length + values.consulate.length > 0;
  return html`<details${isOpen ? html` open` : null}><summary>${t('plain.languages')}</summary><div class="k" role="group" aria-label="${t('plain.languages')}">${boxes}</div></details>`;
};

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
  return html`${head}<h1>${t('find.title')}</h1>${hasProblems ? html`<p class="x" role="alert">${t('plain.check')}</p>` : null}<form action="${path}" method="get">${wherePart(page)}${peoplePart(page)}<fieldset class="k"><legend>${t('find.needs')}</legend>${needs}</fieldset>${spokenPart(page)}<fieldset class="k"><legend>${t('find.mode')}</legend>${modes}</fieldset><input type="hidden" name="lang" value="${words.language}">${values.asOf === null ? null : html`<input type="hidden" name="asOf" value="${values.asOf}">`}<div><button>${t('plain.find')}</button></div></form>`;
};
