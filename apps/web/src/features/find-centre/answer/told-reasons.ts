import type { RankedCentre, Reason } from '@waystation/nearest';

/** Said elsewhere in the row: by its part of the list, its number, the dates of its count and status, its way and its border. */
const SAID_ELSEWHERE: readonly Reason['code'][] = [
  'fits',
  'fitsInPart',
  'closed',
  'crossingOpen',
  'crossingUnknown',
  'crossingRestricted',
  'countAging',
  'countOld',
  'borderUnknown',
  'noRoad',
  'statusOld',
];

/** The reasons for a centre's place in the list that nothing else in its row says. */
export const toldReasons = ({ reasons }: Pick<RankedCentre, 'reasons'>): readonly Reason[] =>
  reasons.filter(({ code }) => !SAID_ELSEWHERE.includes(code));
