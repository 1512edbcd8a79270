import type { AreaStore } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { areaContaining } from './area-containing';
import { countLevels } from './count-levels';
import { findTopology } from './find-topology';
import { listAreas } from './list-areas';

/** Boundaries kept in the database. */
export const areaStore = (engine: Engine): AreaStore => ({
  list: (operation, level) => listAreas.run(engine, { operation, level }),
  topology: async (operation, level) =>
    (await findTopology.run(engine, { operation, level }))[0] ?? null,
  levels: (operation) => countLevels.run(engine, { operation }),
  containing: async (operation, level, [longitude, latitude]) => {
    const found = await areaContaining.run(engine, { operation, level, longitude, latitude });
    return found[0]?.pcode ?? null;
  },
});
