import { flowCurve, flowWidth, siteRadius } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { type GeoSource, LAYERS, type LayerPicture, pictureOf } from '@waystation/layers';
import type { Feature, Geometry } from 'geojson';
import { z } from 'zod';
import { sharedText } from './shared-data';

const Boundaries = z.object({
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(z.array(z.number())))),
      }),
    }),
  ),
});

type Keyed = Feature<Geometry, { readonly key: string }>;

const sourceOf = (features: readonly Keyed[], lineMetrics = false): GeoSource => ({
  lineMetrics,
  data: { type: 'FeatureCollection', features: [...features] },
});

const areasAt = (level: 1 | 2) =>
  Boundaries.parse(
    JSON.parse(
      sharedText(
        level === 1
          ? 'ssd/cod_ab_ssd_adm1_20210924.geojson'
          : 'ssd/cod_ab_ssd_adm2_20180817.geojson',
      ),
    ),
  ).features.map(({ properties, geometry }) => ({
    pcode: String(properties[`ADM${level}_PCODE`]),
    name: String(properties[`ADM${level}_EN`]),
    geometry,
  }));

/** Rows of the file of sites: no cell before the columns that are read holds a comma. */
const siteLines = () =>
  sharedText('ssd/dtm_ssd_r11_sites.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map((cells) => ({
      key: cells[6] ?? '',
      name: cells[7] ?? '',
      county: cells[2] ?? '',
      position: [Number(cells[12]), Number(cells[11])] satisfies Position,
      people: Number(cells[16]),
    }))
    .filter(({ position, people }) => position.every(Number.isFinite) && Number.isFinite(people));

const BREAKS = [5_001, 15_001, 30_001, 60_001] as const;

/** Counties by displaced people, with the patterns of some absences so that they can be looked at. */
const areaPicture = (): LayerPicture => {
  const sums = new Map<string, number>();
  for (const { county, people } of siteLines()) {
    sums.set(county, (sums.get(county) ?? 0) + people);
  }
  const patterns = ['notAssessed', 'suppressed', 'inaccessible', 'unknown'] as const;
  const features = areasAt(2).map(({ pcode, geometry }, index): Keyed => {
    const pattern = index % 16 === 5 ? patterns[Math.floor(index / 16) % 4] : undefined;
    const isCarriedOver = index % 16 === 9;
    const fill = `class-${BREAKS.filter((least) => (sums.get(pcode) ?? 0) >= least).length}`;
    return {
      type: 'Feature',
      geometry,
      properties: {
        key: pcode,
        ...(pattern === undefined
          ? { fill, isCarriedOver }
          : { fill: 'absent', isCarriedOver: false }),
        ...(pattern !== undefined && { pattern }),
        ...(isCarriedOver && { pattern: 'carriedOver' }),
      },
    };
  });
  return pictureOf(
    LAYERS.areas,
    { 'ws-areas': sourceOf(features) },
    {
      params: LAYERS.areas.params.parse({}),
      theme: 'light',
    },
  );
};

const boundaryPicture = (): LayerPicture => {
  const outlines = (level: 1 | 2, kind: string) =>
    areasAt(level).map(
      ({ geometry }): Keyed => ({
        type: 'Feature',
        geometry,
        properties: { key: kind, ...{ kind } },
      }),
    );
  const features = [...outlines(2, 'county'), ...outlines(1, 'state')];
  return pictureOf(
    LAYERS.boundaries,
    { 'ws-boundaries': sourceOf(features) },
    {
      params: LAYERS.boundaries.params.parse({}),
      theme: 'light',
    },
  );
};

const sitePicture = (): LayerPicture => {
  const features = siteLines()
    .filter(({ people }) => people > 0)
    .map(
      ({ key, name, position, people }): Keyed => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...position] },
        properties: { key, ...{ name, look: 'filled', radius: siteRadius(people, 108_456) } },
      }),
    );
  return pictureOf(
    LAYERS.sites,
    { 'ws-sites': sourceOf(features) },
    {
      params: LAYERS.sites.params.parse({}),
      theme: 'light',
    },
  );
};

const labelPicture = (): LayerPicture => {
  const middle = (lines: readonly (readonly number[])[]): Position => {
    const [xs, ys] = [lines.map(([x = 0]) => x), lines.map(([, y = 0]) => y)];
    return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  };
  const features = areasAt(1).map(
    ({ pcode, name, geometry }): Keyed => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...middle(geometry.coordinates[0]?.[0] ?? [])] },
      properties: { key: pcode, ...{ name } },
    }),
  );
  return pictureOf(
    LAYERS.areaLabels,
    { 'ws-area-labels': sourceOf(features) },
    {
      params: LAYERS.areaLabels.params.parse({}),
      theme: 'light',
    },
  );
};

const WAYS: readonly (readonly [Position, Position, number])[] = [
  [[31.6, 4.85], [29.8, 9.2], 56_333],
  [[29.8, 9.2], [31.6, 4.85], 12_000],
  [[32.5, 6.8], [31.6, 4.85], 30_000],
  [[28, 7.7], [26, 8.8], 8_000],
];

const flowPicture = (): LayerPicture => {
  const drawn = WAYS.flatMap(([from, to, value], index) => {
    const curve = flowCurve(from, to);
    const width = flowWidth(value, 56_333);
    return curve === null
      ? []
      : [{ key: String(index), curve, width, at: curve.line.at(-1) ?? [0, 0] }];
  });
  const lines = drawn.map(
    ({ key, curve, width }): Keyed => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: curve.line.map((at) => [...at]) },
      properties: { key, ...{ width, from: 'a', to: 'b' } },
    }),
  );
  const nearest = (width: number): number =>
    Math.round((1.1 + Math.round((width - 1.1) / 0.6) * 0.6) * 10) / 10;
  const heads = drawn.map(
    ({ key, curve, width, at }): Keyed => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: {
        key,
        ...{ from: 'a', to: 'b', bearing: curve.bearing, icon: `ws-arrow-${nearest(width)}` },
      },
    }),
  );
  const sources = {
    'ws-origins-lines': sourceOf(lines, true),
    'ws-origins-heads': sourceOf(heads),
  };
  return pictureOf(LAYERS.origins, sources, {
    params: LAYERS.origins.params.parse({}),
    theme: 'light',
  });
};

/** Pictures of South Sudan as the screen has them, from the real files of round 11. */
export const southSudanPictures = (): readonly LayerPicture[] => [
  areaPicture(),
  boundaryPicture(),
  flowPicture(),
  sitePicture(),
  labelPicture(),
];
