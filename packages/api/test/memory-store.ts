import {
  type Activity,
  type AgreedFigure,
  type Alert,
  type AreaRow,
  type AreaTopology,
  advancePublication,
  agreedLogOf,
  type BookedRound,
  type Centre,
  type Change,
  type CorrectedFigure,
  type Crossing,
  countsEverybody,
  type Figure,
  type Flow,
  groupBy,
  type KeptAlertRule,
  type KeptFlash,
  type Measurement,
  type Operation,
  type Publication,
  type Residents,
  type RoadClosure,
  type Round,
  type RoundBySexAge,
  type Site,
  type Source,
  type Store,
  type TargetWithDeliveries,
  weighReport,
  weighRoadReport,
} from '@waystation/domain';
import { alertsOn } from './alerts-on';
import { centresOn } from './centres-on';
import {
  isOf,
  newestBySexAge,
  newestOfPlaces,
  placeFigures,
  rowsOfAreas,
  totalsOf,
} from './figures-held';
import { flashOn } from './flash-on';
import { outboxOn } from './outbox-on';
import { roundBookOn } from './round-book-on';

/** What a store in memory holds of its one operation. */
export type Holdings = {
  readonly operation: Operation;
  readonly areas?: readonly AreaRow[];
  readonly topologies?: readonly AreaTopology[];
  readonly residents?: readonly Residents[];
  readonly rounds?: readonly Round[];
  readonly figures?: readonly Figure[];
  /** All of one column. */
  readonly corrected?: readonly CorrectedFigure[];
  readonly sites?: readonly Site[];
  readonly centres?: readonly Centre[];
  readonly crossings?: readonly Crossing[];
  readonly flows?: readonly Flow[];
  readonly sources?: readonly Source[];
  readonly changes?: readonly Change[];
  readonly closures?: readonly RoadClosure[];
  readonly maps?: readonly Publication[];
  readonly alertRules?: readonly KeptAlertRule[];
  readonly alerts?: readonly Alert[];
  readonly measurements?: readonly Measurement[];
  readonly activities?: readonly Activity[];
  readonly agreedFigures?: readonly AgreedFigure[];
  readonly flashUpdates?: readonly KeptFlash[];
  readonly bookedRounds?: readonly BookedRound[];
  readonly alertTargets?: readonly TargetWithDeliveries[];
};

/** Answers reports without keeping them. */
const reportsOn = (centres: readonly Centre[]): Store['reports'] => ({
  centre: async (_, report, now) => {
    const centre = centres.find(({ place }) => place.id === report.centre);
    if (centre === undefined) {
      return { kind: 'centreNotFound' };
    }
    const weighed = weighReport(centre, report, now);
    return weighed.kind === 'refused' ? weighed : { kind: 'answered', answer: weighed.answer };
  },
});

/** Answers reports of roads without keeping them. */
const closuresOn = (closures: readonly RoadClosure[]): Store['closures'] => ({
  list: async () => closures,
  report: async (_, report, reception) => {
    const { says } = report;
    const known =
      says.kind === 'newClosure' ? undefined : closures.find(({ id }) => id === says.closure);
    if (says.kind !== 'newClosure' && known === undefined) {
      return { kind: 'closureNotFound' };
    }
    const weighed = weighRoadReport(report, { ...reception, log: known?.log ?? [], closures });
    return weighed.kind === 'refused' ? weighed : { kind: 'answered', answer: weighed.answer };
  },
});

/** A register whose maps take steps, and have two files each. */
const registerOn = (drafted: readonly Publication[]): Store['register'] => {
  let maps = drafted;
  return {
    list: async () => maps,
    draft: async () => ({ kind: 'numberTaken' }),
    advance: async (_, { number, version }, { pdf: _pdf, ...step }) => {
      const map = maps.find((one) => one.number === number && one.version === version);
      if (map === undefined) {
        return { kind: 'mapNotFound' };
      }
      const answer = advancePublication(map, step);
      if (answer.kind === 'advanced') {
        maps = maps.map((one) => (one === map ? answer.publication : one));
      }
      return answer;
    },
    file: async (_, { number, version }, file) =>
      new TextEncoder().encode(`${number} ${version} ${file}`),
  };
};

/** A log of agreed figures that is added to. */
const agreedOn = (written: readonly AgreedFigure[]): Store['agreedFigures'] => {
  let entries = written;
  return {
    list: async () => entries,
    add: async (_, figure, seen) => {
      if (entries.some(({ id }) => id === figure.id)) {
        return 'idTaken';
      }
      if (agreedLogOf(entries, figure.subject, figure).length > seen) {
        return 'overtaken';
      }
      entries = [...entries, figure];
      return 'written';
    },
  };
};

const roundsBySexAge = (figures: readonly Figure[]): readonly RoundBySexAge[] =>
  figures.flatMap((one) =>
    countsEverybody(one) || one.round === null
      ? []
      : [{ round: one.round, sensitivity: one.sensitivity }],
  );

const operationsOn = (operation: Operation): Store['operations'] => ({
  list: async () => [operation],
  find: async (code) => (code === operation.code ? operation : null),
  add: async () => 'exists',
  change: async () => 'unchanged',
});

const changesOn = (changes: NonNullable<Holdings['changes']>): Store['changes'] => ({
  head: async () => changes.at(-1)?.seq ?? 1,
  heads: async () => {
    const seq = changes.at(-1)?.seq ?? 1;
    return { seq, seqButReports: seq };
  },
  since: async (_, after, limit) => changes.filter(({ seq }) => seq > after).slice(0, limit),
});

/** Takes no imports. */
const NO_IMPORTS: Store['imports'] = {
  undo: async () => 'importNotFound',
  drafts: async () => [],
  findDraft: async () => null,
  addDraft: async () => undefined,
  keepDraft: async () => undefined,
  draftsBefore: async () => [],
  removeDraft: async () => undefined,
  profiles: async () => [],
  keepProfile: async () => undefined,
  apply: async () => {
    throw new Error('A store in memory takes no imports.');
  },
  list: async () => [],
};

/** The domain's store over plain lists, for use-cases that need no database. */
export const memoryStore = (holdings: Holdings): Store => {
  const { operation, areas = [], topologies = [], rounds = [], figures = [] } = holdings;
  return {
    operations: operationsOn(operation),
    areas: {
      outlines: async () => [],
      list: async (_, level) => areas.filter((area) => level === null || area.level === level),
      topologies: async (_, level) => topologies.filter((one) => one.level === level),
      levels: async () =>
        [...groupBy(areas, (area) => area.level)].flatMap(([level, own]) => {
          const [first] = own;
          return first === undefined ? [] : [{ level, areas: own.length, validOn: first.validOn }];
        }),
      residents: async (_, level) =>
        (holdings.residents ?? []).filter((one) => one.level === level),
      residentCounts: async () =>
        [
          ...groupBy(holdings.residents ?? [], ({ level, source, asOf }) =>
            [level, source, asOf].join(' '),
          ).values(),
        ].flatMap((own) => own.slice(0, 1).map((first) => ({ ...first, areas: own.length }))),
      containing: async () => null,
    },
    places: {
      sites: async () => holdings.sites ?? [],
      ...centresOn(holdings.centres ?? []),
      crossings: async () => holdings.crossings ?? [],
      measurements: async () => holdings.measurements ?? [],
    },
    figures: {
      rounds: async () => rounds,
      roundTotals: async () => totalsOf(figures),
      ofAreas: async (_, at) => rowsOfAreas(figures.filter(countsEverybody), at),
      ofAreasBySexAge: async (_, at) =>
        rowsOfAreas(figures, at).filter((one) => !countsEverybody(one)),
      ofPlaces: async (_, at) =>
        newestOfPlaces(
          figures.filter((one) => isOf(one, at) && countsEverybody(one)),
          at.asOf,
        ),
      ofPlacesBySexAge: async (_, at) =>
        newestBySexAge(
          figures.filter((one) => isOf(one, at)),
          at.asOf,
        ),
      daysOfPlaces: async (_, at) =>
        [
          ...groupBy(
            placeFigures(figures.filter((one) => isOf(one, at) && countsEverybody(one))),
            ({ asOf, round }) => `${asOf} ${round}`,
          ).values(),
        ]
          .flatMap((own) => own.slice(0, 1).map(({ asOf: day, round }) => ({ day, round })))
          .toSorted((a, b) => a.day.localeCompare(b.day)),
      roundsBySexAge: async (_, at) => roundsBySexAge(figures.filter((one) => isOf(one, at))),
      corrected: async (_, { since }) => (holdings.corrected ?? []).filter(({ at }) => at > since),
      ofSubject: async (_, subject) =>
        figures.filter(
          (figure) =>
            (subject.kind === 'place' &&
              figure.subject.kind === 'place' &&
              figure.subject.id === subject.id) ||
            (subject.kind === 'area' &&
              figure.subject.kind === 'area' &&
              figure.subject.pcode === subject.pcode &&
              figure.subject.level === subject.level),
        ),
      flows: async () => holdings.flows ?? [],
      sources: async () => holdings.sources ?? [],
    },
    changes: changesOn(holdings.changes ?? []),
    reports: reportsOn(holdings.centres ?? []),
    closures: closuresOn(holdings.closures ?? []),
    register: registerOn(holdings.maps ?? []),
    alerts: alertsOn(holdings.alertRules ?? [], holdings.alerts ?? []),
    activities: { list: async () => holdings.activities ?? [] },
    agreedFigures: agreedOn(holdings.agreedFigures ?? []),
    flashUpdates: flashOn(holdings.flashUpdates ?? []),
    roundBook: roundBookOn(holdings.bookedRounds ?? []),
    imports: NO_IMPORTS,
    outbox: outboxOn(holdings.alertTargets ?? []),
    ping: async () => undefined,
    close: async () => undefined,
  };
};
