import {
  type AddedBetween,
  addedBetween,
  arrivalsOfSeries,
  type ChangeKind,
  type ChangeLine,
  type ChangeSide,
  type Flow,
  type Indicator,
  type Pcode,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { areasAskedFor } from '../figure/areas-asked-for';
import { passportOfFlow } from '../passport/passport-book';
import { type ChangeAsked, dayIn } from './change-asked';
import { type ChangeBook, UNSAID } from './change-book';
import type { Lines } from './lines-of-centres';
import { NOTHING_COUNTED } from './lines-of-people';

const sideOf = (flow: Flow | null, { book, note }: ChangeBook): ChangeSide =>
  flow === null || flow.reported.kind === 'absent'
    ? UNSAID
    : {
        ...UNSAID,
        value: flow.reported.value,
        qualifier: flow.qualifier,
        at: flow.asOf,
        passport: note(passportOfFlow(book, flow)),
      };

const KIND_OF = {
  added: 'arrivalsAdded',
  corrected: 'corrected',
  begunSince: 'arrivalsFirstCounted',
} as const satisfies Partial<Record<AddedBetween['kind'], ChangeKind>>;

const lineOf = (pcode: Pcode, added: AddedBetween, book: ChangeBook): ChangeLine | null => {
  if (added.kind === 'nothingNewer' || added.kind === 'notCounted') {
    return null;
  }
  const before = added.kind === 'begunSince' ? null : added.before;
  const change = added.kind === 'begunSince' ? null : added.value;
  return change === 0 && added.kind === 'added'
    ? null
    : {
        kind: KIND_OF[added.kind],
        subject: {
          kind: 'area',
          id: pcode,
          level: 0,
          names: book.nameOf(pcode),
          position: book.tree.byPcode.get(pcode)?.centre ?? null,
          within: pcode,
        },
        before: sideOf(before, book),
        after: sideOf(added.after, book),
        change,
        places: null,
        isDisputed: false,
      };
};

/**
 * How many more people each country counted by one cumulative series; a series that fell on the way was
 * corrected, and what it has more or less is not people who came or went (domain rule 4).
 */
export const linesOfArrivals = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  { asked, book }: { readonly asked: ChangeAsked; readonly book: ChangeBook },
): Promise<Lines<'people'>> => {
  const flows = arrivalsOfSeries(await reads.figures.flows(), indicator);
  const areas = await areasAskedFor(reads, 0);
  const span = { from: dayIn(asked.since), to: asked.asOf };
  const added = areas.map(({ pcode }) => {
    const own = flows.filter(({ to }) => to.kind === 'country' && `${to.iso3}` === pcode);
    return { pcode, added: addedBetween(own, span) };
  });
  const counted = added.filter((one) => one.added.kind !== 'notCounted').length;
  return {
    lines: added.flatMap((one) => lineOf(one.pcode, one.added, book) ?? []),
    looked: {
      ...NOTHING_COUNTED,
      state: counted === 0 ? 'nothingReported' : 'cumulative',
      counted,
      unchanged: added.filter((one) => one.added.kind === 'nothingNewer').length,
    },
  };
};
