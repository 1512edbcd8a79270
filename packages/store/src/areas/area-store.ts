import type { AdminLevel, AreaStore, AreaTopology, OperationCode } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { areaContaining } from './area-containing';
import { countLevels } from './count-levels';
import { countResidents } from './count-residents';
import { countryOutlines } from './country-outlines';
import { findTopologies } from './find-topologies';
import { listAreas } from './list-areas';
import { listResidents } from './list-residents';
import { topologyOfCountries } from './topology-of-countries';

const topologiesOf = async (
  engine: Engine,
  level: { readonly operation: OperationCode; readonly level: AdminLevel },
): Promise<readonly AreaTopology[]> => {
  const found = await findTopologies.run(engine, level);
  return found.map(({ countries, ...own }) => ({
    ...own,
    // One alone has nothing that is current elsewhere.
    topology: found.length === 1 ? own.topology : topologyOfCountries(own.topology, countries),
  }));
};

/** Boundaries kept in the database. */
export const areaStore = (engine: Engine): AreaStore => ({
  list: (operation, level) => listAreas.run(engine, { operation, level }),
  topologies: (operation, level) => topologiesOf(engine, { operation, level }),
  levels: (operation) => countLevels.run(engine, { operation }),
  residents: (operation, level) => listResidents.run(engine, { operation, level }),
  residentCounts: (operation) => countResidents.run(engine, { operation }),
  outlines: (operation) => countryOutlines.run(engine, { operation }),
  containing: async (operation, level, [longitude, latitude]) => {
    const found = await areaContaining.run(engine, { operation, level, longitude, latitude });
    return found[0]?.pcode ?? null;
  },
});
