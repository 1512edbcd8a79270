import type { Centre, CentreService, Iso3 } from '@waystation/domain';
import type { NearestQuestion } from '../question/nearest-question';
import type { Need } from '../question/needs';
import type { NeedAnswer, NeedState } from './need-answer';

/** What stands in neither list is unknown, and so is what stands in both. */
const listed = <T>(wanted: T, said: readonly T[], denied: readonly T[]): NeedState => {
  const isSaid = said.includes(wanted);
  const isDenied = denied.includes(wanted);
  if (isSaid === isDenied) {
    return 'unknown';
  }
  return isSaid ? 'met' : 'unmet';
};

const told = (answer: boolean | null): NeedState => {
  if (answer === null) {
    return 'unknown';
  }
  return answer ? 'met' : 'unmet';
};

const service = (wanted: CentreService, { services, servicesAbsent }: Centre): NeedState =>
  listed(wanted, services, servicesAbsent);

const stateOf = (need: Need, centre: Centre): NeedState => {
  switch (need) {
    case 'families':
    case 'unaccompaniedChildren':
    case 'womenOnly':
      return listed(need, centre.groups, centre.groupsRefused);
    case 'wheelchair':
    case 'medical':
    case 'psychosocial':
    case 'familyTracing':
    case 'onwardTransport':
      return service(need, centre);
    case 'documents':
      return service('consular', centre);
    case 'open24h':
      return told(centre.isOpen24h);
    case 'companionAnimals':
      return told(centre.takesAnimals);
    default:
      return need satisfies never;
  }
};

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** `ar` and `ar-SD` understand each other; tags of different languages (`ar`, `apd`) may not. */
const sharedOf = (asked: readonly string[], spoken: readonly string[]): string[] => {
  const known = new Set(spoken.map(primary));
  return asked.filter((tag) => known.has(primary(tag)));
};

const ofConsulate = (country: Iso3, { consulates }: Centre): NeedState =>
  consulates.includes(country) ? 'met' : 'unknown';

const ofLanguages = (asked: readonly string[], centre: Centre): NeedAnswer => {
  const languages = sharedOf(asked, centre.languages);
  return { kind: 'language', languages, state: languages.length > 0 ? 'met' : 'unknown' };
};

/**
 * What a centre says of each need of a question, in the question's order. A language or consulate
 * that is not listed is unknown: lists are of what somebody noted, not of all there is.
 */
export const answerNeeds = (
  {
    needs,
    nationalities,
    languages,
  }: Pick<NearestQuestion, 'needs' | 'nationalities' | 'languages'>,
  centre: Centre,
): readonly NeedAnswer[] => {
  const answers = needs.map(
    (need): NeedAnswer => ({ kind: 'need', need, state: stateOf(need, centre) }),
  );
  for (const country of nationalities) {
    answers.push({ kind: 'consulate', country, state: ofConsulate(country, centre) });
  }
  if (languages.length > 0) {
    answers.push(ofLanguages(languages, centre));
  }
  return answers;
};

/** How many needs of a question nobody answered, and how many are denied. */
export type NeedCounts = { readonly unknown: number; readonly unmet: number };

/** The answers of {@link answerNeeds} by their number alone: thousands of centres are asked at each press. */
export const countNeeds = (
  { needs, nationalities, languages }: NearestQuestion,
  centre: Centre,
): NeedCounts => {
  let unknown = 0;
  let unmet = 0;
  for (const need of needs) {
    const state = stateOf(need, centre);
    unknown += state === 'unknown' ? 1 : 0;
    unmet += state === 'unmet' ? 1 : 0;
  }
  for (const country of nationalities) {
    unknown += ofConsulate(country, centre) === 'unknown' ? 1 : 0;
  }
  if (languages.length > 0 && ofLanguages(languages, centre).state === 'unknown') {
    unknown += 1;
  }
  return { unknown, unmet };
};
