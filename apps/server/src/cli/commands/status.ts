import { ownerOf } from '@waystation/store';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command, CommandScene } from './command';
import { splitArgs } from './split-args';

const servingOf = async ({ settings }: CommandScene): Promise<string> => {
  if (settings.databaseUrl !== null) {
    return 'data: the PostgreSQL database of DATABASE_URL';
  }
  const owner = await ownerOf(settings.dataDir);
  const serving =
    owner === null
      ? 'no server is running on it'
      : `process ${owner.pid} since ${owner.since}, ${owner.url ?? 'not serving yet'}`;
  return `data: ${settings.dataDir}\nserver: ${serving}`;
};

/** `waystation status`. */
export const status: Command = {
  words: ['status'],
  usage: 'status',
  summary: 'Where the data lies, who serves it, and what is in it.',
  run: async (args, scene) => {
    splitArgs(args, {});
    const { output } = scene;
    output.result(await servingOf(scene));
    const { api } = await scene.desk();
    const rows = [];
    for (const { code } of await api.operation.list.query()) {
      const { seq, levels, indicators, counts, lastDay } = await api.operation.get.query({
        operation: code,
      });
      const areas = levels.map(({ level, areas: many }) => `${many} at ${level}`).join(', ');
      const { sites, centres, crossings, flows } = counts;
      rows.push({
        operation: code,
        change: seq,
        areas,
        series: new Set(indicators.map(({ series }) => series)).size,
        sites,
        centres,
        crossings,
        flows,
        newest: lastDay,
      });
    }
    output.result(rowsAsText(rows, 'table'));
    return EXIT.done;
  },
};
