import type { ActivityStore } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { listActivities } from './list-activities';

/** Who works where in what, kept in the database. */
export const activityStore = (engine: Engine): ActivityStore => ({
  list: async (operation) =>
    (await listActivities.run(engine, { operation })).map(({ document }) => document),
});
