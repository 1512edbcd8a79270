import {
  clusterRadius,
  type MergeColumns,
  mergeColumns,
  mergeSymbols,
} from '@waystation/cartography';

/**
 * Two symbols that touch, merged before anything is asked. Browsers compile what runs often for the
 * shapes of objects that they have seen, and learn of a shape only as it is made the second time: the
 * first filter would throw away whatever was compiled while the first map was merged.
 */
const warmUp = (): void => {
  const symbol = { at: { x: 0.5, y: 0.5 }, radius: 8, weight: 1 };
  mergeSymbols(mergeColumns([symbol, symbol]), { groupRadius: clusterRadius });
};

warmUp();

addEventListener('message', ({ data }: MessageEvent<MergeColumns>) => {
  const merged = mergeSymbols(data, { groupRadius: clusterRadius });
  postMessage(merged, { transfer: Object.values(merged).map(({ buffer }) => buffer) });
});
