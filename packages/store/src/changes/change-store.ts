import type { ChangeStore } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { changesSince } from './changes-since';
import { feedHead } from './feed-head';
import { feedHeads } from './feed-heads';

/** The change feed kept in the database. */
export const changeStore = (engine: Engine): ChangeStore => ({
  head: async (operation) => (await feedHead.run(engine, { operation }))[0]?.seq ?? 0,
  heads: async (operation) =>
    (await feedHeads.run(engine, { operation }))[0] ?? { seq: 0, seqButReports: 0 },
  since: (operation, after, limit) => changesSince.run(engine, { operation, after, limit }),
});
