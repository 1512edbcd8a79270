import type { ToldClosure } from '@waystation/nearest';
import type { Telling } from '../../plain/words/telling';
import { type ClosedRoads, closedRoads, wayRound } from './closed-roads';

/** Named for the first centre, and for each further one: a name with its date takes half a message. */
const MOST_NAMED = {
  most: { first: 2, further: 1 },
  one: { first: 1, further: 0 },
  none: { first: 0, further: 0 },
} as const;

/** How many closed roads are named; the others are counted. */
export type RoadsNamed = keyof typeof MOST_NAMED;

/**
 * A few of the closed roads on the way to a centre or near it: none that was told with a centre
 * before; how much longer the way round them is and how many more there are is said, so that the other centres find room in a short message.
 */
export const closedRoadsInBrief = (
  centre: ClosedRoads,
  before: readonly ClosedRoads[],
  {
    words,
    timeZone,
    named = 'most',
  }: Pick<Telling, 'words' | 'timeZone'> & { readonly named?: RoadsNamed },
): readonly string[] => {
  const known = new Set(
    before.flatMap(({ closures, closuresNear }) =>
      [...closures, ...closuresNear].map(({ id }) => id),
    ),
  );
  const isNew = ({ id }: ToldClosure): boolean => !known.has(id);
  const { closures, closuresNear } = centre;
  const most = MOST_NAMED[named];
  const untold = {
    ...centre,
    closures: closures.filter(isNew),
    closuresNear: closuresNear.filter(isNew),
  };
  const roads = closedRoads(untold, timeZone, words).slice(
    0,
    before.length === 0 ? most.first : most.further,
  );
  const more = closures.length + closuresNear.length - roads.length;
  const round = wayRound(centre, words);
  const facts = [...roads, ...round];
  // That the way goes round roads that were told of with a centre before says enough where room is short.
  const isTold = untold.closures.length + untold.closuresNear.length === 0 && round.length > 0;
  return more === 0 || (named !== 'most' && isTold)
    ? facts
    : [...facts, words.t('sms.roadsClosedMore', { count: more })];
};
