import { type PlaceId, type Qualifier, qualifierOfSum } from '@waystation/domain';
import type { Ground } from '../ground';
import type { NearestAnswer } from '../nearest-answer';
import { answerNeeds } from '../needs/answer-needs';
import type { Reason } from '../rank/reason';
import { reasonsOfNeeds } from '../rank/reasons-of-needs';
import { MOST_ROWS, type RankOptions, rankCentres } from '../rank-centres';
import type { OnwardQuestion } from './onward-question';

/** Whether those who have to go on find a place that is known to be free. */
export type OnwardRoom =
  /** In one centre. */
  | { readonly kind: 'one' }
  /** In one centre, as far as only the least of its free places is known. */
  | { readonly kind: 'perhaps' }
  /** In several; see the `split` of the answer. */
  | { readonly kind: 'split' }
  /** In more centres than a group can be divided over. */
  | { readonly kind: 'many' }
  /** Not all: so many places are known to be free in so many centres, and for so many people none is. */
  | {
      readonly kind: 'short';
      readonly free: number;
      readonly centres: number;
      readonly people: number;
      readonly qualifier: Qualifier;
    };

/** Where the people of a centre that closes can go. */
export type OnwardAnswer = OnwardQuestion & {
  /** The other centres, best first. */
  readonly answer: NearestAnswer;
  readonly room: OnwardRoom;
  /** Of what people have where they are: what a centre is said not to have, or nobody said. */
  readonly missing: ReadonlyMap<PlaceId, readonly Reason[]>;
};

/** Free places of which the least is known leave at most so many people without one. */
const shortBy = (answer: NearestAnswer, qualifier: Qualifier): Qualifier => {
  const isLeast = answer.centres.some(
    ({ tier, free }) =>
      tier === 'fitsInPart' && free.kind === 'known' && free.qualifier === 'atLeast',
  );
  return isLeast ? qualifierOfSum([qualifier, 'atMost']) : qualifier;
};

const roomOf = (answer: NearestAnswer, { people, question }: OnwardQuestion): OnwardRoom => {
  const { tiers, split, freeInAll: free, centres } = answer;
  const [wanted, qualifier] =
    people.kind === 'present'
      ? [people.people, people.qualifier]
      : [question.people, 'exact' as const];
  // More than a question may ask for.
  const isBeyond = wanted > question.people && free < wanted;
  if (!isBeyond) {
    if (tiers.fits > 0) {
      return { kind: 'one' };
    }
    if (
      centres.some(({ tier, reasons }) => tier === 'fitsInPart' && reasons[0]?.code === 'mayFit')
    ) {
      return { kind: 'perhaps' };
    }
    if (split !== null) {
      return { kind: 'split' };
    }
    if (free >= wanted) {
      return { kind: 'many' };
    }
  }
  return {
    kind: 'short',
    free,
    centres: tiers.fits + tiers.fitsInPart,
    people: wanted - free,
    qualifier: shortBy(answer, qualifier),
  };
};

/** Where the people of a centre that closes can go; by road as far as ways are known. */
export const onwardAnswer = (
  asked: OnwardQuestion,
  ground: Ground,
  byRoad: Pick<RankOptions, 'roads' | 'roadState' | 'closuresTo' | 'closuresBeside'> = {},
): OnwardAnswer => {
  const answer = rankCentres(asked.question, ground, { rowsPerTier: MOST_ROWS, ...byRoad });
  const listed = new Set(answer.centres.map(({ id }) => id));
  const had = { needs: [...asked.had], nationalities: [], languages: [] };
  const missing = new Map(
    ground.centres.flatMap(({ centre }) =>
      listed.has(centre.place.id)
        ? [[centre.place.id, reasonsOfNeeds(answerNeeds(had, centre))] as const]
        : [],
    ),
  );
  return { ...asked, answer, room: roomOf(answer, asked), missing };
};
