import {
  type Centre,
  type CentreCount,
  type CentreTwice,
  type ChangeLine,
  type ChangeSide,
  isCentreReportedBetween,
  latestAt,
  observedAt,
  presenceChangeOfCentre,
  statusChangeOfCentre,
  type WhatChanged,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { type ChangeAsked, dayIn, momentsOf } from './change-asked';
import { type ChangeBook, sourceLabelOf, UNSAID } from './change-book';

/** Lines of one kind of subject, and how many were looked at. */
export type Lines<Looked extends keyof WhatChanged['looked']> = {
  readonly lines: readonly ChangeLine[];
  readonly looked: WhatChanged['looked'][Looked];
};

const subjectOf = ({ place }: Centre, book: ChangeBook): ChangeLine['subject'] => ({
  kind: 'centre',
  id: place.id,
  level: null,
  names: place.names,
  position: place.position,
  within: book.withinOf(place),
});

/** Who said a status and when; where only the record has it, the day of the record. */
const statusSide = (
  { statusLog, opened, closed, place }: Centre,
  status: string,
  { moment, book }: { readonly moment: Date; readonly book: ChangeBook },
): ChangeSide => {
  const said = latestAt(statusLog, moment);
  if (said === null && opened !== null && new Date(opened).getTime() > moment.getTime()) {
    // It was not there yet: nobody said that it was closed.
    return UNSAID;
  }
  const recorded = status === 'closed' ? closed : opened;
  const isOfRecord = said === null || said.status !== status;
  const at = isOfRecord ? recorded : observedAt(said);
  return {
    ...UNSAID,
    status,
    at: at !== null && new Date(at).getTime() <= moment.getTime() ? at : null,
    sourceLabel: sourceLabelOf(book, (isOfRecord ? null : said.source) ?? place.source),
  };
};

const countSide = (count: CentreCount | null, book: ChangeBook): ChangeSide =>
  count === null
    ? UNSAID
    : {
        ...UNSAID,
        value: count.value,
        qualifier: count.qualifier,
        at: observedAt(count),
        sourceLabel: sourceLabelOf(book, count.source),
      };

const linesOfCentre = (twice: CentreTwice, book: ChangeBook): readonly ChangeLine[] => {
  const { before, after, since, moment } = twice;
  const status = statusChangeOfCentre(twice);
  const presence = presenceChangeOfCentre(twice);
  const about = { subject: subjectOf(after, book), places: null };
  return [
    ...(status === null
      ? []
      : [
          {
            ...about,
            kind: status.kind,
            before: statusSide(before, status.before, { moment: since, book }),
            after: statusSide(after, status.after, { moment, book }),
            change: null,
            isDisputed: status.isDisputed,
          },
        ]),
    ...(presence === null
      ? []
      : [
          {
            ...about,
            kind: presence.kind,
            before: countSide(presence.before, book),
            after: countSide(presence.after, book),
            change: presence.before && presence.after.value - presence.before.value,
            isDisputed: false,
          },
        ]),
  ];
};

/** What changed of reception centres, by the logs that this audience is told. */
export const linesOfCentres = async (
  { places, operation }: DisclosedOperation,
  asked: ChangeAsked,
  book: ChangeBook,
): Promise<Lines<'centres'>> => {
  const [earlier, centres] = await Promise.all([
    places.centres(dayIn(asked.since)),
    places.centres(asked.asOf),
  ]);
  const known = new Map(earlier.map((centre) => [centre.place.id, centre]));
  const twice = centres.map((after) => ({
    before: known.get(after.place.id) ?? after,
    after,
    rule: operation.staleness.centres,
    ...momentsOf(asked),
  }));
  return {
    lines: twice.flatMap((one) => linesOfCentre(one, book)),
    looked: { known: centres.length, reported: twice.filter(isCentreReportedBetween).length },
  };
};
