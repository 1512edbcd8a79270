import { flowLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { flowImages } from './flow-images';
import { type FlowContext, type FlowRow, flowFate, flowFates } from './flow-rows';
import { flowSources } from './flow-sources';
import { FlowParams, flowStyleLayers } from './flow-style';
import { describeFlow, flowTable } from './flow-words';

const layerOf = <Id extends 'origins' | 'arrivals' | 'onward'>(id: Id) => {
  const source = `ws-${id}`;
  return defineLayer({
    id,
    params: FlowParams,
    keyOf: (row: FlowRow) => row.key,
    sources: flowSources(source),
    styleLayers: flowStyleLayers({ id, source }),
    images: flowImages,
    interactive: [`${id}-heads`, `${id}-lines`],
    legend: (rows: readonly FlowRow[], { scale, olderRound }: FlowContext) => {
      const fates = rows.flatMap((row) => flowFates(row, scale));
      const ofSeveral = rows.filter(
        (row) => (row.parts ?? []).length > 1 && flowFate(row, scale) === 'drawn',
      );
      return { ...flowLegend(fates, scale, olderRound), ofSeveral: ofSeveral.length };
    },
    describe: describeFlow,
    rowsAsTable: flowTable,
  });
};

/** People present by origin: from where they come to where they are. Not a count of moves. */
export const origins = layerOf('origins');

/** Arrivals across borders, cumulative, as known on a day. */
export const arrivals = layerOf('arrivals');

/** Onward movement, evacuation and return, cumulative, as known on a day. */
export const onward = layerOf('onward');
