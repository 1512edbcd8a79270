import { classText } from './class-text';
import type { MapState, SelectionState } from './map-state';
import { originFilterText } from './origin-filter';
import { peopleText } from './people-text';
import { centreFilterText, crossingFilterText } from './place-filter';
import type { SearchText } from './search-text';
import { siteFilterText } from './site-filter';
import { withinText } from './within-state';

/** 4 decimals of a degree are 11 m: finer than a hand can pan. */
const DEGREE_DECIMALS = 4;
const ZOOM_DECIMALS = 2;
/** 5 decimals are 1 m, as receivers give them: a marked point may be a door. */
const PIN_DECIMALS = 5;

const round = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

const cameraText = ({ latitude, longitude, zoom }: NonNullable<MapState['at']>): string =>
  [
    round(latitude, DEGREE_DECIMALS),
    round(longitude, DEGREE_DECIMALS),
    round(zoom, ZOOM_DECIMALS),
  ].join(',');

const pinText = ([longitude, latitude]: NonNullable<MapState['pin']>): string =>
  `${round(latitude, PIN_DECIMALS)},${round(longitude, PIN_DECIMALS)}`;

const layersText = (layers: NonNullable<MapState['layers']>): string =>
  layers.length === 0 ? 'none' : layers.map(({ id, opacity }) => `${id}:${opacity}`).join(',');

const selectionText = ({ kind, id, level }: SelectionState): string =>
  kind === 'area' && level !== undefined ? `adm${level}:${id}` : `${kind}:${id}`;

/** The address of a map state: only what differs from the defaults, in a fixed order. */
export const writeMapState = (state: MapState): SearchText => {
  const text = {
    at: state.at && cameraText(state.at),
    asOf: state.asOf,
    vs: state.vs,
    cmp: state.cmp,
    indicator: state.indicator,
    people: state.people && peopleText(state.people),
    level: state.level === null ? null : String(state.level),
    by: state.by,
    classes: state.classes && classText(state.classes),
    palette: state.palette,
    only: state.only === null ? null : String(state.only),
    site: state.site && siteFilterText(state.site),
    centre: state.centre && centreFilterText(state.centre),
    crossing: state.crossing && crossingFilterText(state.crossing),
    origin: state.origin && originFilterText(state.origin),
    layers: state.layers && layersText(state.layers),
    sel: state.sel && selectionText(state.sel),
    pin: state.pin && pinText(state.pin),
    within: state.within && withinText(state.within),
    charts: state.charts?.join(',') ?? null,
    series: state.series,
    wall: state.wall === null ? null : String(state.wall),
    view: state.view,
    embed: state.embed,
    bench: state.bench,
    lang: state.lang,
    theme: state.theme,
  };
  const said = Object.entries(text).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries(said);
};
