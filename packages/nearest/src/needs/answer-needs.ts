import type { Centre, CentreService } from '@waystation/domain';
import type { NearestQuestion } from '../question/nearest-question';
import type { Need } from '../question/needs';
import type { NeedAnswer, NeedState } from './need-answer';

/** What stands in neither list is unknown, and so is what stands in both. */
const listed = <T>(wanted: T, said: readonly T[], denied: readonly T[]): NeedState => {
  const [isSaid, isDenied] = [said.includes(wanted), denied.includes(wanted)];
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

const stateOf = (need: Need, centre: Centre): NeedState => {
  const service = (wanted: CentreService) => listed(wanted, centre.services, centre.servicesAbsent);
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
      return service(need);
    case 'documents':
      return service('consular');
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

/**
 * What a centre says of each need of a question, in the question's order. A language or consulate
 * that is not listed is unknown: lists are of what somebody noted, not of all there is.
 */
export const answerNeeds = (
  { needs, nationalities, languages }: NearestQuestion,
  centre: Centre,
): NeedAnswer[] => {
  const shared = sharedOf(languages, centre.languages);
  return [
    ...[...new Set(needs)].map(
      (need): NeedAnswer => ({ kind: 'need', need, state: stateOf(need, centre) }),
    ),
    ...[...new Set(nationalities)].map(
      (country): NeedAnswer => ({
        kind: 'consulate',
        country,
        state: centre.consulates.includes(country) ? 'met' : 'unknown',
      }),
    ),
    ...(languages.length === 0
      ? []
      : [
          {
            kind: 'language' as const,
            languages: shared,
            state: shared.length > 0 ? ('met' as const) : ('unknown' as const),
          },
        ]),
  ];
};
