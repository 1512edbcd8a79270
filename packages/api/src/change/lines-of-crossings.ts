import {
  type ChangeLine,
  type ChangeSide,
  type Crossing,
  type CrossingStatusEntry,
  changeOfCrossing,
  isCrossingReportedBetween,
  Pcode,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { type ChangeAsked, momentsOf } from './change-asked';
import { type ChangeBook, sourceLabelOf, UNSAID } from './change-book';
import type { Lines } from './lines-of-centres';

const sideOf = (entry: CrossingStatusEntry | null, book: ChangeBook): ChangeSide =>
  entry === null
    ? { ...UNSAID, status: 'unknown' }
    : {
        ...UNSAID,
        status: entry.status,
        at: entry.at,
        sourceLabel: sourceLabelOf(book, entry.source),
      };

/** A crossing is looked for in the country that its record names first, where it says no area. */
const withinOf = ({ place, countries }: Crossing, book: ChangeBook): Pcode | null =>
  book.withinOf(place) ?? Pcode.parse(countries[0]);

/** What changed of border crossings. */
export const linesOfCrossings = async (
  { places, operation }: DisclosedOperation,
  asked: ChangeAsked,
  book: ChangeBook,
): Promise<Lines<'crossings'>> => {
  const crossings = await places.crossings();
  const twice = { ...momentsOf(asked), rule: operation.staleness.crossings };
  const lines = crossings.flatMap((crossing): readonly ChangeLine[] => {
    const change = changeOfCrossing(crossing, twice);
    const { id, names, position } = crossing.place;
    return change === null
      ? []
      : [
          {
            kind: change.kind,
            subject: {
              kind: 'crossing',
              id,
              level: null,
              names,
              position,
              within: withinOf(crossing, book),
            },
            before: sideOf(change.before, book),
            after: sideOf(change.after, book),
            change: null,
            places: null,
            isDisputed: false,
          },
        ];
  });
  return {
    lines,
    looked: {
      known: crossings.length,
      reported: crossings.filter((one) => isCrossingReportedBetween(one, twice)).length,
    },
  };
};
