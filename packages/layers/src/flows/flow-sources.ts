import { flowCurve, flowWidth } from '@waystation/cartography';
import type { Feature, LineString, Point } from 'geojson';
import type { GeoSources } from '../geo-source';
import { arrowIcon } from './flow-images';
import { type FlowContext, type FlowRow, flowFate } from './flow-rows';

/** The ends tell the map which flows are of a selected place. */
type Ends = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The keys of the flows that it stands for, one a line. */
  readonly parts: string;
};
type LineProperties = Ends & { readonly width: number };
type HeadProperties = Ends & { readonly icon: string; readonly bearing: number };

type Drawn = {
  readonly line: Feature<LineString, LineProperties>;
  readonly head: Feature<Point, HeadProperties>;
};

const drawnOf = (row: FlowRow, { scale }: FlowContext): readonly Drawn[] => {
  const { from, to, key, value } = row;
  if (
    flowFate(row, scale) !== 'drawn' ||
    from.position === null ||
    to.position === null ||
    value === null
  ) {
    return [];
  }
  const curve = flowCurve(from.position, to.position);
  const end = curve?.line.at(-1);
  if (curve === null || end === undefined) {
    return [];
  }
  const width = flowWidth(value, scale.maximum);
  const parts = (row.parts ?? [row]).map((part) => part.key).join('\n');
  const ends = { key, from: from.key, to: to.key, parts };
  return [
    {
      line: {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: curve.line.map((point) => [...point]) },
        properties: { ...ends, width },
      },
      head: {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...end] },
        properties: { ...ends, icon: arrowIcon(width), bearing: curve.bearing },
      },
    },
  ];
};

/** The curves of the flows that are drawn, and their arrowheads. */
export const flowSources =
  (source: string) =>
  (rows: readonly FlowRow[], context: FlowContext): GeoSources => {
    const drawn = rows.flatMap((row) => drawnOf(row, context));
    return {
      [`${source}-lines`]: {
        lineMetrics: true,
        data: { type: 'FeatureCollection', features: drawn.map(({ line }) => line) },
      },
      [`${source}-heads`]: {
        lineMetrics: false,
        data: { type: 'FeatureCollection', features: drawn.map(({ head }) => head) },
      },
    };
  };
