import type { ToldClosure } from '@waystation/nearest';
import type { Telling } from '../../plain/words/telling';
import { type ClosedRoads, closedRoads, wayRound } from './closed-roads';

/** Named for the first centre, and for each further one: a name with its date takes half a message. */
const MOST_NAMED = 2;
const MOST_NAMED_FURTHER = 1;

/**
 * A few of the closed roads on the way to a centre or near it: none that was told with a centre
 * before; how much longer the way round them is and how many more there are is said, so that the other centres find room in a short message.
 */
export const closedRoadsInBrief = (
  centre: ClosedRoads,
  before: readonly ClosedRoads[],
  { words, timeZone }: Pick<Telling, 'words' | 'timeZone'>,
): readonly string[] => {
  const known = new Set(
    before.flatMap(({ closures, closuresNear }) =>
      [...closures, ...closuresNear].map(({ id }) => id),
    ),
  );
  const isNew = ({ id }: ToldClosure): boolean => !known.has(id);
  const { closures, closuresNear } = centre;
  const named = closedRoads(
    { ...centre, closures: closures.filter(isNew), closuresNear: closuresNear.filter(isNew) },
    timeZone,
    words,
  ).slice(0, before.length === 0 ? MOST_NAMED : MOST_NAMED_FURTHER);
  const more = closures.length + closuresNear.length - named.length;
  const facts = [...named, ...wayRound(centre, words)];
  return more === 0 ? facts : [...facts, words.t('sms.roadsClosedMore', { count: more })];
};
