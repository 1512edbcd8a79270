import { type ChangeLine, Day, type WhatChanged } from '@waystation/domain';
import { EMPTY_MAP_STATE, type MapView, writeMapState, writeSearchText } from '@waystation/view';

/** How near the map is: a country, a county, a place. */
const ZOOMS = { country: 4.5, area: 7, place: 9 } as const;

const zoomOf = ({ subject }: ChangeLine): number => {
  if (subject.kind !== 'area') {
    return ZOOMS.place;
  }
  return subject.level === 0 ? ZOOMS.country : ZOOMS.area;
};

/** The earlier day that a map compares with: of rounds, that of the round. */
export const comparedDayOf = ({ since, looked, passports }: WhatChanged): Day | null => {
  const round = passports[looked.people.before ?? -1]?.asOf;
  const day = looked.people.state === 'compared' ? round : undefined;
  return day ?? (looked.people.state === 'cumulative' ? Day.parse(since.slice(0, 10)) : null);
};

type Shown = { readonly view: MapView; readonly changed: WhatChanged };

const mapState = ({ view, changed }: Shown) => ({
  ...EMPTY_MAP_STATE,
  asOf: view.isLatest ? null : view.day,
  vs: comparedDayOf(changed),
  indicator: view.indicator?.isPrimary === false ? view.indicator.id : null,
});

/** The map of the same changes, in the reader's language and appearance. */
export const changesOnMap = (
  shown: Shown,
  kept: Readonly<Record<string, string | undefined>>,
): string =>
  `/${shown.view.operation.code}/map${writeSearchText({ ...writeMapState(mapState(shown)), ...kept })}`;

/** The map at the place of a line and at the moment, with what the areas changed since. */
export const lineOnMap = (
  line: ChangeLine,
  shown: Shown,
  kept: Readonly<Record<string, string | undefined>>,
): string => {
  const { kind, id, level, position } = line.subject;
  const state = {
    ...mapState(shown),
    at: position && { longitude: position[0], latitude: position[1], zoom: zoomOf(line) },
    sel: { kind, id, ...(level !== null && { level }) },
  };
  return `/${shown.view.operation.code}/map${writeSearchText({ ...writeMapState(state), ...kept })}`;
};
