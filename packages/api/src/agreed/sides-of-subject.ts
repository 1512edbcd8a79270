import {
  absenceOf,
  type Counted,
  countsEverybody,
  type Day,
  type Figure,
  figureOfSubject,
  groupBy,
  isOfColumn,
  numberOrNull,
  type Passport,
  qualifierOfSubject,
  type Subject,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { recordAmong } from '../indicator/round-at';
import { openPassportBook, type PassportBook, passportOfFigure } from '../passport/passport-book';
import { isSiteInside } from '../profile/area-material';
import { passportInArea } from '../profile/passport-in-area';
import type { Side } from './compared-sides';

/** One subject and column at a day. */
export type SourcesQuestion = Counted & { readonly subject: Subject; readonly asOf: Day };

type Material = {
  readonly reads: DisclosedOperation;
  readonly book: PassportBook;
  readonly passportOf: (rows: readonly Figure[], first: Figure) => Passport;
};

/** The passport of an area's figure has the coverage of the area; of a place there is none. */
const openPassports = async (
  reads: DisclosedOperation,
  book: PassportBook,
  { subject, group, unit, measure, asOf }: SourcesQuestion,
): Promise<Material['passportOf']> => {
  if (subject.kind === 'place') {
    return (_rows, first) => passportOfFigure(book, first);
  }
  const [sites, tree, rows] = await Promise.all([
    reads.places.sites(),
    reads.areas.tree(),
    reads.figures.ofPlaces({ group, unit, measure, asOf }),
  ]);
  const inside = sites.filter((site) => isSiteInside(site, tree, subject));
  const ids = new Set<string>(inside.map(({ place }) => place.id));
  const placeRows = rows.filter(({ place }) => ids.has(place));
  return (own, first) => {
    const round = book.rounds.find(({ id }) => id === first.round);
    const confidences = own.map(({ confidence }) => confidence);
    if (round === undefined) {
      return passportOfFigure(book, first);
    }
    const area = { level: subject.level, book, placeRows, sites: inside };
    // A figure is named by its own day, which may not be the one that its round reports on.
    const { asOf: day, asOfPrecision } = first;
    return { ...passportInArea(area, round, confidences), asOf: day, asOfPrecision };
  };
};

/** The rows of a series that "latest" means at a day: those of its round of record, or of its newest day. */
const latestRows = (
  ofSeries: readonly Figure[],
  { reads, book }: Material,
  asOf: Day,
): readonly Figure[] => {
  const covering = new Set(ofSeries.map(({ round }) => round));
  const round = recordAmong(
    book.rounds.filter(({ id }) => covering.has(id)),
    asOf,
    reads,
  );
  if (round !== null) {
    return ofSeries.filter((figure) => figure.round === round.id);
  }
  const known = ofSeries.filter((figure) => figure.round === null && figure.asOf <= asOf);
  const newest = known
    .map((figure) => figure.asOf)
    .toSorted()
    .at(-1);
  return known.filter((figure) => figure.asOf === newest);
};

/** The newest figure that each series published of a subject up to a day, as this audience may see it. */
export const sidesOfSubject = async (
  reads: DisclosedOperation,
  question: SourcesQuestion,
): Promise<readonly Side[]> => {
  const { subject, asOf } = question;
  const [book, figures] = await Promise.all([
    openPassportBook(reads),
    reads.figures.ofSubject(subject),
  ]);
  const passportOf = await openPassports(reads, book, question);
  const material = { reads, book, passportOf };
  const column = figures.filter(
    (figure) => countsEverybody(figure) && isOfColumn(figure, question),
  );
  return [...groupBy(column, ({ series }) => series).values()].flatMap((ofSeries) => {
    const rows = latestRows(ofSeries, material, asOf);
    const [first] = rows;
    if (first === undefined) {
      return [];
    }
    const reported = figureOfSubject(rows);
    return [
      {
        passport: passportOf(rows, first),
        value: numberOrNull(reported),
        absence: absenceOf(reported),
        qualifier: qualifierOfSubject(rows),
        carriedOver: rows.some((row) => row.carriedOverFrom !== null),
      },
    ];
  });
};
