import { clusterRadius, RING_STEPS, ringParts } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import { formatShort } from '@waystation/i18n';
import type { Feature, Point } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { Reader } from '../reader';
import { arcIcon, groundIcon } from './cluster-images';
import { type ClusterContext, type ClusterRow, siteCount } from './cluster-rows';

/** The source of the clusters. */
export const CLUSTER_SOURCE = 'ws-clusters';

/**
 * How the style draws a cluster: its ground, a piece of ring for each kind of site that is in it
 * (`arc-circle` and how far it is turned, `turn-circle`), and what is written in and under it.
 */
type ClusterProperties = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
  readonly ground: string;
  readonly people: string;
  readonly sites: string;
  readonly [arc: `arc-${string}`]: string;
  readonly [turn: `turn-${string}`]: number;
};

const FULL_TURN = 360;

/** A third digit of thousands, as in `31.4k`, would run over the ring of all clusters but the largest. */
const TWO_DIGITS = { from: 1_000, below: 100_000 } as const;

const numberText = (people: number, language: Language): string => {
  const isLong = people >= TWO_DIGITS.from && people < TWO_DIGITS.below;
  return formatShort(isLong ? Number(people.toPrecision(2)) : people, language);
};

const propertiesOf = (row: ClusterRow, { language, t }: Reader): ClusterProperties => {
  const { key, from, to, people, shapes } = row;
  const radius = clusterRadius(people ?? 0);
  const parts = ringParts(shapes);
  return {
    key,
    from,
    to,
    radius,
    ground: groundIcon(radius),
    // Long suffixes of thousands stand under their number.
    people: people === null ? '?' : numberText(people, language).replace(/\s(?=\D{2})/u, '\n'),
    sites: t('count.sites', { count: siteCount(row) }),
    ...Object.fromEntries(
      parts.flatMap(({ shape, from: start, steps }) => [
        [`arc-${shape}`, arcIcon(shape, steps, radius)],
        [`turn-${shape}`, (start / RING_STEPS) * FULL_TURN],
      ]),
    ),
  };
};

/** The clusters as points; the style shows each at its own zooms. */
export const clusterSources = (
  rows: readonly ClusterRow[],
  { reader }: ClusterContext,
): GeoSources => ({
  [CLUSTER_SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.map(
        (row): Feature<Point, ClusterProperties> => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...row.position] },
          properties: propertiesOf(row, reader),
        }),
      ),
    },
  },
});
