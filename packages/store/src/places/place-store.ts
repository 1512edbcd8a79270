import type { PlaceStore } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { listCentres } from './list-centres';
import { listCrossings } from './list-crossings';
import { listLogPage } from './list-log-page';
import { listSites } from './list-sites';
import { withBoundaryFlags } from './with-boundary-flags';

/** Sites, centres and crossings kept in the database. */
export const placeStore = (engine: Engine): PlaceStore => ({
  sites: async (operation) =>
    (await listSites.run(engine, { operation })).map(({ document, boundaryFlags }) =>
      withBoundaryFlags(document, boundaryFlags),
    ),
  centres: async (operation, span, only) =>
    (await listCentres.run(engine, { operation, centre: only ?? null, span: span ?? null })).map(
      ({ document, boundaryFlags }) => withBoundaryFlags(document, boundaryFlags),
    ),
  centreLog: (operation, question) => listLogPage.run(engine, { operation, ...question }),
  crossings: async (operation) =>
    (await listCrossings.run(engine, { operation })).map(({ document, boundaryFlags }) =>
      withBoundaryFlags(document, boundaryFlags),
    ),
});
