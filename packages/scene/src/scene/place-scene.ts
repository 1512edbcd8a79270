import { type CentreRow, type CrossingRow, groupCentres, LAYERS } from '@waystation/layers';
import type { LayerLooks } from '../layers/layer-looks';
import { centresSaid, type PlacesRead, whyNoCentres } from '../places/centre-said';
import { crossingsSaid, whyNoCrossings } from '../places/crossing-said';
import { endOfMinute, minuteOf } from '../places/end-of-minute';
import {
  centreData,
  centresAt,
  crossingData,
  crossingsAt,
  filteredCentres,
  filteredCrossings,
} from '../places/place-data';
import { placeMoves } from '../places/place-moves';
import { areaPart } from '../series/area-part';
import { asSceneLayer } from './as-scene-layer';
import type { SceneEnds } from './line-scene';
import type { SceneGiven } from './scene-given';
import type { SceneLayer } from './scene-layer';
import { entryUse } from './source-uses';

/** The centres and crossings of a scene, as known at its moment. */
type ScenePlaces = {
  readonly centres: PlacesRead<CentreRow>;
  readonly crossings: PlacesRead<CrossingRow>;
};

const placesOf = ({ answers, wanted: { view } }: SceneGiven): ScenePlaces => {
  const moment = endOfMinute(minuteOf(view.moment));
  const centres = answers.centres === undefined ? null : centresAt(answers.centres, moment, view);
  const crossings =
    answers.crossings === undefined ? null : crossingsAt(answers.crossings, moment, view);
  return {
    centres: { all: centres, rows: centres && filteredCentres(centres, view.centreFilter) },
    crossings: {
      all: crossings,
      rows: crossings && filteredCrossings(crossings, view.crossingFilter),
    },
  };
};

const centreUses = ({ rows }: PlacesRead<CentreRow>, until: string) =>
  (rows ?? []).flatMap(({ centre }) =>
    [...centre.counts, ...centre.statusLog].flatMap(({ source, at }) =>
      at <= until ? entryUse(source, at) : [],
    ),
  );

const crossingUses = ({ rows }: PlacesRead<CrossingRow>) =>
  (rows ?? []).flatMap(({ at: { entry } }) => entryUse(entry?.source, entry?.at));

type Entries = readonly { readonly at: string }[];

const centreEntries = ({ rows }: PlacesRead<CentreRow>): Entries =>
  (rows ?? []).flatMap(({ centre }) => [...centre.counts, ...centre.statusLog]);

const crossingEntries = ({ rows }: PlacesRead<CrossingRow>): Entries =>
  (rows ?? []).flatMap(({ crossing }) => crossing.statusLog);

/** Whether all that was ever reported of some places was reported after a moment. */
const isNotYet = (entries: Entries, until: string): boolean =>
  entries.length > 0 && entries.every(({ at }) => at > until);

/** Centres and crossings, which make room for each other while both are shown. */
export const placeLayers = (
  given: SceneGiven,
  { gazetteer }: SceneEnds,
  looks: LayerLooks,
): Readonly<Record<'centres' | 'crossings', () => SceneLayer>> => {
  const { reader, answers } = given;
  const { view } = given.wanted;
  const { centres, crossings } = placesOf(given);
  const grouped = groupCentres(centres.rows ?? [], looks.centres.selected);
  const moves = placeMoves({
    centres: looks.centres.visible ? (centres.rows?.map(({ centre }) => centre) ?? null) : null,
    crossings: looks.crossings.visible
      ? (crossings.rows?.map(({ crossing }) => crossing) ?? null)
      : null,
    grouped,
  });
  const flows = answers.movements?.flows ?? null;
  const part = areaPart(given);
  const until = view.moment.toISOString();
  return {
    centres: () =>
      asSceneLayer(
        LAYERS.centres,
        {
          data: centreData(centres.rows, { moves, grouped }),
          params: LAYERS.centres.params.parse(looks.centres),
          counted: part
            ? (centres.rows ?? []).filter(({ centre }) => part.hasPlace(centre.place))
            : undefined,
        },
        {
          told: {
            said: centresSaid(centres, view, reader),
            empty: whyNoCentres(centres, reader.t),
            isNotYet: isNotYet(centreEntries(centres), until),
            passports: [],
            sources: centreUses(centres, until),
          },
          given,
        },
      ),
    crossings: () =>
      asSceneLayer(
        LAYERS.crossings,
        {
          data: crossingData(crossings.rows, { flows, day: view.day }, { gazetteer, moves }),
          params: LAYERS.crossings.params.parse(looks.crossings),
          counted: part
            ? (crossings.rows ?? []).filter(({ crossing }) => part.hasPlace(crossing.place))
            : undefined,
        },
        {
          told: {
            said: crossingsSaid(crossings, view, reader),
            empty: whyNoCrossings(crossings, reader.t),
            isNotYet: isNotYet(crossingEntries(crossings), until),
            passports: [],
            sources: crossingUses(crossings),
          },
          given,
        },
      ),
  };
};
