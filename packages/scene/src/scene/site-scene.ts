import type { Passport } from '@waystation/domain';
import {
  LAYERS,
  type SiteContext,
  type SiteLayerName,
  type SiteRow,
  siteRows,
  withSiteAreas,
} from '@waystation/layers';
import type { LayerLook } from '../layers/layer-look';
import { areaPart } from '../series/area-part';
import { densityClasses, densityData } from '../sites/density-data';
import {
  filteredSites,
  referenceSites,
  type SitesRead,
  siteContext,
  siteDay,
  siteSourceNames,
  sitesByLayer,
} from '../sites/site-data';
import { siteFilterNote } from '../sites/site-filter-note';
import { sitesSaid, whyNoSites } from '../sites/site-said';
import { namedAreas } from './area-scene';
import { asSceneLayer } from './as-scene-layer';
import type { SceneGiven } from './scene-given';
import type { SceneLayer, SourceUse } from './scene-layer';
import { eachPassport, eachUse } from './source-uses';

/** The sites of a scene; null: none were asked for. */
export type SceneSites = {
  readonly read: SitesRead | null;
  readonly passport: Passport | null;
  readonly context: SiteContext | null;
};

/** Reads the sites of a scene. On paper each is drawn by itself: nobody can zoom into a number. */
export const sceneSites = ({ answers, wanted: { view } }: SceneGiven): SceneSites => {
  const { sites, newestSites } = answers;
  if (sites === undefined) {
    return { read: null, passport: null, context: null };
  }
  const all = siteRows(sites);
  const read = filteredSites(
    {
      all,
      reference: referenceSites(newestSites, sites, all),
      sources: new Map([...siteSourceNames(newestSites), ...siteSourceNames(sites)]),
    },
    view.siteFilter,
    siteDay(view),
  );
  const { passport } = sites;
  return { read, passport, context: siteContext(read, view, passport) };
};

/**
 * Who says that sites are there. One that nobody had counted yet is known from whoever counts it later,
 * with that day: the sheet shows by it that the place is from a newer list than the map is of.
 */
const usesOf = (
  rows: readonly SiteRow[],
  { sources, reference }: SitesRead,
): readonly SourceUse[] => {
  const isNamed = rows.every(({ source }) => source !== null);
  const newest = isNamed ? null : new Map(reference.map((row) => [row.id, row]));
  return eachUse(
    rows.flatMap((row) => {
      const { source, asOf } = row.source === null ? (newest?.get(row.id) ?? row) : row;
      return source === null ? [] : [{ source, label: sources.get(source) ?? null, asOf }];
    }),
  );
};

/** What is drawn of nothing has no source and no place in a legend, and is no map by itself. */
const whyNoneDrawn = (
  name: SiteLayerName,
  { rows, read }: { readonly rows: readonly SiteRow[] | null } & Pick<SceneSites, 'read'>,
  { t }: SceneGiven['reader'],
): string | null =>
  rows === null || rows.length > 0
    ? null
    : (whyNoSites(name, { rows, all: read?.all ?? [] }, t) ?? t('state.noSuchSites'));

/** The sites in the area that a scene tells of; undefined: it tells of all. */
export const sitesOfArea = (
  given: Pick<SceneGiven, 'answers' | 'wanted'>,
  rows: readonly SiteRow[] | null,
): readonly SiteRow[] | undefined => {
  const part = areaPart(given);
  return part === null
    ? undefined
    : rows?.filter(({ area: declaredArea, position }) => part.hasPlace({ declaredArea, position }));
};

/** One layer of sites by size and kind. */
export const siteLayer = (
  given: SceneGiven,
  { read, passport, context }: SceneSites,
  { name, look }: { readonly name: SiteLayerName; readonly look: LayerLook },
): SceneLayer => {
  const { reader } = given;
  const { view } = given.wanted;
  const data = read && context && sitesByLayer(read.rows, context)[name];
  const rows = data?.rows ?? null;
  const counted = sitesOfArea(given, rows);
  const said = {
    ...sitesSaid({ name, rows: counted ?? rows }, { view, passport }, reader),
    filterNote: siteFilterNote(view, read, reader),
    title: reader.t(`layer.${name}`),
    unit: reader.t('unit.individuals'),
    areas: '',
  };
  return asSceneLayer(
    LAYERS[name],
    {
      data,
      params: LAYERS[name].params.parse(look),
      tabled: withSiteAreas(rows ?? [], namedAreas(given)),
      counted,
    },
    {
      told: {
        said,
        empty: whyNoneDrawn(name, { rows, read }, reader),
        // What was only located has no round.
        passports: name === 'uncountedSites' ? [] : eachPassport([passport]),
        sources: read === null ? [] : usesOf(rows ?? [], read),
      },
      given,
    },
  );
};

/** How many people are at sites in each part of the map. */
export const densityLayer = (
  given: SceneGiven,
  { read, passport, context }: SceneSites,
  look: LayerLook,
): SceneLayer => {
  const { reader } = given;
  const { t } = reader;
  const { view } = given.wanted;
  const { zoom } = view;
  const breaks = densityClasses(read?.reference ?? [], zoom);
  const data = read && context && densityData({ rows: read.rows, zoom, breaks }, context);
  const isNone = read !== null && read.rows.length === 0 && read.all.length > 0;
  const whyEmpty = isNone ? t('siteFilter.none') : t('state.noSitesPlaced');
  return asSceneLayer(
    LAYERS.density,
    { data, params: LAYERS.density.params.parse({ ...look, classes: breaks.lower.length }) },
    {
      told: {
        said: {
          ...sitesSaid({ name: 'sites', rows: read?.rows ?? null }, { view, passport }, reader),
          filterNote: siteFilterNote(view, read, reader),
          title: t('layer.density'),
          unit: t(`unit.${view.indicator?.unit ?? 'individuals'}`),
          areas: t('density.hexagons'),
        },
        empty: data?.rows.length === 0 ? whyEmpty : null,
        passports: eachPassport([passport]),
        sources: read === null ? [] : usesOf(read.rows, read),
      },
      given,
    },
  );
};
