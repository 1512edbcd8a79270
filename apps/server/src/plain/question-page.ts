import { Iso3, type OperationOverview, SpokenLanguage } from '@waystation/domain';
import type { Markup } from '@waystation/picture';
import type { Problem } from '../http/problem';
import { askNearest, type Told } from '../nearest/ask-nearest';
import type { NearestQuery } from '../nearest/nearest-parameters';
import { answerPage, MOST_PLAIN_ROWS } from './answer/answer-page';
import { appAddressOf } from './form/app-address';
import { formPage } from './form/form-page';
import {
  type FormValues,
  formSearchOf,
  formValuesOf,
  isAsked,
  leftOutOf,
  searchOf,
} from './form/form-values';
import { countryOf, type FormProblems, known, readForm, type WhereProblem } from './form/read-form';
import { operationHead } from './page/operation-head';
import { writePlainPage } from './page/plain-page';
import type { SentPage } from './page/send-page';
import { addressIn, type PlainAsked, type PlainDeps } from './plain-asked';
import type { Offered, ReadOffered } from './where/offered';
import type { ReadAs } from './where/read-where';

type Parts = {
  readonly overview: OperationOverview;
  readonly offered: Offered;
  readonly values: FormValues;
};

type Outcome =
  | { readonly kind: 'form'; readonly problems: FormProblems }
  | {
      readonly kind: 'answer';
      readonly told: Told;
      readonly query: NearestQuery;
      readonly readAs: ReadAs;
    };

/** The area that was named; null: a point was. */
const areaOf = (readAs: ReadAs) =>
  readAs.kind === 'place' ? (readAs.place.area?.pcode ?? null) : null;

const refusedBy = ({ code, nearestKm }: Problem, { lat, lon }: NearestQuery): WhereProblem =>
  code === 'positionSwapped'
    ? { kind: 'swapped', other: [lat, lon] }
    : { kind: 'outside', nearestKm: nearestKm ?? null };

const outcomeOf = async (
  deps: PlainDeps,
  { url, audience }: PlainAsked,
  { overview, offered, values }: Parts,
): Promise<Outcome> => {
  if (!isAsked(formSearchOf(url.searchParams))) {
    return { kind: 'form', problems: {} };
  }
  const read = readForm(values, {
    operation: overview.operation.code,
    places: offered.places,
    leftOut: leftOutOf(formSearchOf(url.searchParams)),
    rows: MOST_PLAIN_ROWS,
  });
  if (read.kind === 'problems') {
    return { kind: 'form', problems: read.problems };
  }
  const told = await askNearest(deps, read.query, audience);
  return 'status' in told
    ? { kind: 'form', problems: { where: refusedBy(told, read.query) } }
    : { kind: 'answer', told, query: read.query, readAs: read.readAs };
};

/** The countries to choose from, with the one that the address names. */
const countriesOf = (offered: readonly string[], values: FormValues): readonly string[] => {
  const said = countryOf(values);
  return [...new Set([...offered, ...(said === null ? [] : [said])])];
};

const mainOf = (
  outcome: Outcome,
  { overview, offered, values }: Parts,
  { url, words }: PlainAsked,
): Markup => {
  const head = operationHead(overview.operation, words);
  if (outcome.kind === 'form') {
    const { languages, consulates, crossings, countries } = offered;
    return formPage({
      words,
      head,
      path: url.pathname,
      values,
      problems: outcome.problems,
      languages: [...new Set([...languages, ...known(SpokenLanguage, values.language)])],
      consulates: [...new Set([...consulates, ...known(Iso3, values.consulate)])],
      crossings,
      countries: countriesOf(countries, values),
    });
  }
  const change = searchOf(values);
  change.set('lang', words.language);
  change.set('change', '1');
  const { answer, moment, phones } = outcome.told;
  const { countriesThere, timeZone } = answer;
  return answerPage({
    answer,
    telling: { words, moment, timeZone, phones },
    head,
    values,
    readAs: outcome.readAs,
    day: outcome.told.day,
    changeAddress: `${url.pathname}?${change}`,
    countries: countriesOf(countriesThere.length > 1 ? countriesThere : offered.countries, values),
    addressFrom: (country) => {
      const search = searchOf({ ...values, country });
      search.set('lang', words.language);
      return `${url.pathname}?${search}`;
    },
  });
};

/** GET /text/OPERATION: the question as a form; with a place in the address, its answer. */
export const questionPage = async (
  deps: PlainDeps & { readonly readOffered: ReadOffered },
  asked: PlainAsked,
  overview: OperationOverview,
): Promise<SentPage> => {
  const { words, url, audience } = asked;
  const { t, formats, language } = words;
  const { operation } = overview;
  const parts: Parts = {
    overview,
    offered: await deps.readOffered(operation, audience),
    values: formValuesOf(formSearchOf(url.searchParams)),
  };
  const outcome = await outcomeOf(deps, asked, parts);
  const hasProblems = outcome.kind === 'form' && Object.keys(outcome.problems).length > 0;
  const text = writePlainPage({
    words,
    title: `${t(outcome.kind === 'form' ? 'find.title' : 'find.answer')} · ${formats.name(operation.names) ?? operation.code}`,
    main: mainOf(outcome, parts, asked),
    addressIn: addressIn(asked),
    appAddress: appAddressOf(operation.code, parts.values, {
      language,
      query: outcome.kind === 'answer' ? outcome.query : null,
      area: outcome.kind === 'answer' ? areaOf(outcome.readAs) : null,
    }),
  });
  return { text, status: hasProblems ? 400 : 200, language };
};
