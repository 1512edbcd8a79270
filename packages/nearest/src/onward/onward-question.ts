import { CENTRE_GROUPS, type Centre } from '@waystation/domain';
import type { KnownCentre } from '../ground';
import { answerNeeds } from '../needs/answer-needs';
import { MOST_PEOPLE, type NearestQuestion } from '../question/nearest-question';
import type { Need } from '../question/needs';
import { type OnwardPeople, onwardPeople } from './onward-people';

/** Where the people of a centre that closes can go, as a question, and what it assumes of them. */
export type OnwardQuestion = {
  readonly people: OnwardPeople;
  readonly question: NearestQuestion;
  /** What people have where they are and may miss where they go; told of each centre, deciding nothing. */
  readonly had: readonly Need[];
};

/** What somebody who stays in a centre may depend on, day and night. */
const DEPENDED_ON = [
  ...CENTRE_GROUPS,
  'wheelchair',
  'medical',
  'psychosocial',
] as const satisfies readonly Need[];

/** What a centre is said to have of it, or to take in. */
const hadIn = (centre: Centre): readonly Need[] =>
  answerNeeds({ needs: [...DEPENDED_ON], nationalities: [], languages: [] }, centre).flatMap(
    (answer) => (answer.kind === 'need' && answer.state === 'met' ? [answer.need] : []),
  );

/** Groups that are cared for apart: they are not sent where nobody says that it takes them in. */
const CARED_FOR_APART: readonly Need[] = ['unaccompaniedChildren', 'womenOnly'];

/** The groups that all who are in a centre are taken to belong to: it names no other that it takes in. */
const groupsOfAll = ({ groups }: Centre): readonly Need[] =>
  groups.every((group) => CARED_FOR_APART.includes(group)) ? groups : [];

/**
 * What is asked where a centre closes: places for the people who are present there, from there. Where
 * nobody said how many they are, or nobody is there, for the group that the reader asked about.
 *
 * Of a centre that names none but groups that are cared for apart (children alone, women) it is assumed
 * that all who are there belong to them: only centres that take them in can fit. Of one that takes in
 * families, too, or has a service such as medical care, nobody knows who depends on it; required of all
 * it would rule out places for hundreds, so it is told beside each centre instead. What the reader's own
 * group needs is not asked for other people.
 *
 * Null: nobody said where the centre is.
 */
export const onwardQuestion = (
  { centre, at }: Pick<KnownCentre, 'centre' | 'at'>,
  asked: Omit<NearestQuestion, 'position' | 'country' | 'except'>,
): OnwardQuestion | null => {
  const { id, position, country } = centre.place;
  if (position === null) {
    return null;
  }
  const people = onwardPeople(at);
  const from = { position, ...(country !== null && { country }), except: [id], mode: asked.mode };
  const had = hadIn(centre);
  if (people.kind !== 'present') {
    const { needs, nationalities, languages } = asked;
    return {
      people,
      question: { ...from, people: asked.people, needs, nationalities, languages },
      had: had.filter((need) => !needs.includes(need)),
    };
  }
  const needs = [...groupsOfAll(centre)];
  return {
    people,
    question: {
      ...from,
      people: Math.min(people.people, MOST_PEOPLE),
      needs,
      nationalities: [],
      languages: [],
    },
    had: had.filter((need) => !needs.some((one) => one === need)),
  };
};
