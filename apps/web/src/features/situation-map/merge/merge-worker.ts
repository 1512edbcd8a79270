import { clusterRadius, type MergeColumns, mergeSymbols } from '@waystation/cartography';

addEventListener('message', ({ data }: MessageEvent<MergeColumns>) => {
  const merged = mergeSymbols(data, { groupRadius: clusterRadius });
  postMessage(merged, { transfer: Object.values(merged).map(({ buffer }) => buffer) });
});
