import type {
  AdminLevel,
  Day,
  Indicator,
  LevelNames,
  Operation,
  OperationOverview,
  ResidentLevel,
  SexAge,
} from '@waystation/domain';
import type { MapState } from '../address/map-state';
import { ANY_ORIGIN, type OriginFilter } from '../address/origin-filter';
import {
  ANY_CENTRE,
  ANY_CROSSING,
  type CentreFilter,
  type CrossingFilter,
} from '../address/place-filter';
import { ANY_SITE, type SiteFilter } from '../address/site-filter';
import { type ClassSetting, classSetting } from './class-setting';
import type { ClockSpan } from './clock-span';
import { comparedDay, hasDifference } from './compared-day';
import { clampDay, utcDayOf } from './days';
import { wholeZoom } from './whole-zoom';

/** What a map shows once the address meets the operation: nothing in it is left open. */
export type MapView = {
  readonly operation: Operation;
  /** Null: the operation has no figures of areas. */
  readonly indicator: Indicator | null;
  /** The sex and age that numbers are of; null: everybody. */
  readonly people: SexAge | null;
  /** Null: no boundaries fit the indicator. */
  readonly level: AdminLevel | null;
  /** What the operation calls its levels. */
  readonly levelNames: LevelNames;
  /** Which levels have residents that figures can be related to. */
  readonly residents: readonly ResidentLevel[];
  /** How the figures of areas are put into classes. */
  readonly classes: ClassSetting;
  /** Which sites are shown. */
  readonly siteFilter: SiteFilter;
  /** Which reception centres and which border crossings are. */
  readonly centreFilter: CentreFilter;
  readonly crossingFilter: CrossingFilter;
  /** From where people present are shown. */
  readonly originFilter: OriginFilter;
  readonly day: Day;
  /** The earlier day since which the areas' changes are shown; null: no changes are. */
  readonly vs: Day | null;
  /** The day that is shown beside this one; null: none. */
  readonly beside: Day | null;
  /** The days that can be shown. */
  readonly span: ClockSpan;
  /** The moment that statuses and ages are told for: now for a running operation at its newest day. */
  readonly moment: Date;
  /** The whole zoom of the map, for what is made anew at each. */
  readonly zoom: number;
  /** Whether the newest day is shown, so that new data will appear by itself. */
  readonly isLatest: boolean;
};

/** The finest level that maps open with: below counties shapes are too small for a country. */
const FINEST_AT_FIRST = 2;

const indicatorOf = (overview: OperationOverview, wanted: string | null): Indicator | null =>
  overview.indicators.find(({ id }) => id === wanted) ??
  overview.indicators.find(({ isPrimary }) => isPrimary) ??
  overview.indicators[0] ??
  null;

/** The levels that have both boundaries and figures of the indicator, coarsest first. */
export const levelsOf = (
  { levels }: Pick<OperationOverview, 'levels'>,
  indicator: Indicator | null,
): readonly AdminLevel[] =>
  levels
    .map(({ level }) => level)
    .filter((level) => indicator === null || indicator.levels.includes(level))
    .toSorted();

const levelOf = (
  overview: OperationOverview,
  indicator: Indicator | null,
  wanted: AdminLevel | null,
): AdminLevel | null => {
  const levels = levelsOf(overview, indicator);
  if (wanted !== null && levels.includes(wanted)) {
    return wanted;
  }
  return levels.findLast((level) => level <= FINEST_AT_FIRST) ?? levels[0] ?? null;
};

/** Whether figures of a level can be related to residents. */
export const hasResidents = (
  { residents }: { readonly residents: readonly ResidentLevel[] },
  level: AdminLevel | null,
): boolean => residents.some((one) => one.level === level);

/** A relation to residents needs some at the level; without any the numbers themselves are shown. */
const classesOf = (
  overview: OperationOverview,
  level: AdminLevel | null,
  state: MapState,
): ClassSetting => {
  const isInVain = state.by === 'per1000Residents' && !hasResidents(overview, level);
  return classSetting(isInVain ? { ...state, by: null, classes: null, only: null } : state);
};

const spanOf = ({ operation, indicators, lastDay }: OperationOverview, now: Date): ClockSpan => {
  if (operation.replay !== null) {
    return operation.replay;
  }
  const to = lastDay ?? utcDayOf(now);
  const [from] = indicators.map(({ firstDay }) => firstDay).toSorted();
  return { from: from !== undefined && from < to ? from : to, to };
};

const endOfDay = (day: Day): Date => new Date(`${day}T23:59:59.999Z`);

/** Settles what the address leaves open or asks in vain, by the operation's own defaults. */
export const mapView = (overview: OperationOverview, state: MapState, now: Date): MapView => {
  const { asOf, indicator: wantedIndicator, level: wantedLevel } = state;
  const { operation } = overview;
  const indicator = indicatorOf(overview, wantedIndicator);
  const span = spanOf(overview, now);
  const day = clampDay(asOf ?? operation.replay?.start ?? span.to, span);
  const earlier = comparedDay({ operation, indicator, span, day }, state.vs);
  const isChange = state.cmp === null && hasDifference(indicator);
  const isLatest = operation.replay === null && day === span.to;
  const level = levelOf(overview, indicator, wantedLevel);
  return {
    operation,
    indicator,
    // People who crossed a border are published whole.
    people: indicator?.from === 'rounds' ? state.people : null,
    level,
    levelNames: overview.levelNames,
    residents: overview.residents,
    classes: classesOf(overview, level, state),
    siteFilter: state.site ?? ANY_SITE,
    centreFilter: state.centre ?? ANY_CENTRE,
    crossingFilter: state.crossing ?? ANY_CROSSING,
    originFilter: state.origin ?? ANY_ORIGIN,
    day,
    vs: isChange ? earlier : null,
    beside: isChange ? null : earlier,
    span,
    moment: isLatest ? now : endOfDay(day),
    zoom: wholeZoom(state.at, overview.bbox),
    isLatest,
  };
};

/** What the same map shows at another, earlier day of a comparison. */
export const viewAt = (view: MapView, day: Day): MapView => ({
  ...view,
  day,
  vs: null,
  beside: null,
  moment: endOfDay(day),
  isLatest: false,
});
