import {
  type AreaFigureRow,
  absent,
  type PlaceFigureRow,
  type RoundTotal,
} from '@waystation/domain';
import { countriesOfSeries } from './countries-of-series';
import { discloseAreaRows } from './disclose-area-rows';
import { discloseCorrections } from './disclose-corrections';
import { discloseFlows } from './disclose-flows';
import { disclosePlaceRows } from './disclose-place-rows';
import { discloseSexAgesOfAreas, discloseSexAgesOfPlaces } from './disclose-sex-ages';
import { discloseSubject } from './disclose-subject';
import type {
  AreaQuestion,
  DisclosedTotal,
  OperationReads,
  PlaceQuestion,
} from './disclosed-operation';
import type { HiddenNumbers } from './hidden-numbers';
import { outsideKey } from './number-keys';
import { once } from './once';
import type { OperationState } from './operation-state';
import { outsideOrigin } from './outside-origin';
import { isHiddenAlone, type Recipient } from './recipient';
import { roundsBySexAge } from './rounds-by-sex-age';
import { roundsStatingOrigins } from './rounds-stating-origins';

/** Which keys are those of hidden numbers. */
type Hidden = Pick<ReadonlySet<string>, 'has'>;

const among = <Row extends Pick<PlaceFigureRow, 'place'>>(
  rows: readonly Row[],
  { places }: PlaceQuestion,
): readonly Row[] => (places === undefined ? rows : rows.filter(({ place }) => places.has(place)));

const NOTHING: Hidden = new Set();

/** No round, no tables: what its numbers give away about each other is not known. */
const EVERYTHING: Hidden = { has: () => true };

/**
 * A total is hidden only for itself: nearly every answer shows it, so the tables of an occasion
 * keep it, and other numbers give way where it would give a small one away.
 */
const discloseTotal =
  (recipient: Recipient) =>
  (total: RoundTotal): DisclosedTotal => {
    const isSuppressed = !recipient.sees(total) || isHiddenAlone(recipient, total.value);
    return { ...total, value: isSuppressed ? null : total.value, isSuppressed };
  };

/** Figures, rounds, flows and sources as a recipient may see them. */
export const discloseFigures = (
  state: OperationState,
  recipient: Recipient,
  hiddenIn: HiddenNumbers,
): OperationReads['figures'] => {
  const { rounds, tree, totals, sources } = state;
  const { figures } = state.store;
  const { code } = state.operation;
  const rowsOfLevel = async (at: AreaQuestion): Promise<readonly AreaFigureRow[]> =>
    (await state.areaRows(at.round, at)).filter((row) => row.level === at.level);
  const hiddenAt = async (at: AreaQuestion): Promise<Hidden> => {
    if (recipient.seesAll) {
      return NOTHING;
    }
    const round = (await rounds()).find((one) => one.id === at.round);
    return round === undefined ? EVERYTHING : hiddenIn(round, at);
  };
  return {
    rounds,
    roundTotals: once(async () => (await totals()).map(discloseTotal(recipient))),
    ofAreas: async (at) => {
      const rows = await rowsOfLevel(at);
      return recipient.seesAll
        ? rows
        : discloseAreaRows(rows, {
            tree: await tree(),
            level: at.level,
            hidden: await hiddenAt(at),
          });
    },
    sexAgesOfAreas: async (at) =>
      discloseSexAgesOfAreas(
        {
          everybody: await rowsOfLevel(at),
          bySexAge: (await state.areaRowsBySexAge(at.round, at)).filter(
            (row) => row.level === at.level,
          ),
        },
        { recipient, hidden: await hiddenAt(at) },
      ),
    sexAgesOfPlaces: async (at) =>
      discloseSexAgesOfPlaces(
        {
          everybody: among(await state.placeRows(at, at.asOf), at),
          bySexAge: among(await state.placeRowsBySexAge(at, at.asOf), at),
        },
        at,
        { recipient, rounds: await rounds(), hiddenIn },
      ),
    originOutside: async (at) =>
      (await hiddenAt(at)).has(outsideKey(at.level))
        ? absent('suppressed')
        : outsideOrigin(await rowsOfLevel(at), await tree()),
    ofPlaces: async (at) =>
      disclosePlaceRows(among(await state.placeRows(at, at.asOf), at), at, {
        recipient,
        rounds: await rounds(),
        hiddenIn,
      }),
    daysOfPlaces: state.placeDays,
    ofSubject: async (subject) => {
      const own = await figures.ofSubject(code, subject);
      const screen = { recipient, tree: await tree(), rounds: await rounds(), hiddenIn };
      return recipient.seesAll ? own : discloseSubject(own, subject, screen);
    },
    corrections: async (at) =>
      discloseCorrections(await figures.corrected(code, at), recipient, {
        rounds: await rounds(),
        bySexAge: await roundsBySexAge(state, recipient, at),
        hiddenIn: (round) => hiddenIn(round, at),
        rowsOf: (round) => state.areaRows(round.id, at),
      }),
    roundsStatingOrigins: (column) => roundsStatingOrigins(state, recipient, column),
    roundsBySexAge: (column) => roundsBySexAge(state, recipient, column),
    countriesOfSeries: (series) => countriesOfSeries(state, series),
    flows: once(async () => discloseFlows(await state.flows(), recipient)),
    sources,
  };
};
