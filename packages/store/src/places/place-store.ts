import type { PlaceStore } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { allCentres } from './all-centres';
import { listCrossings } from './list-crossings';
import { listLogPage } from './list-log-page';
import { listMeasurements } from './list-measurements';
import { listSites } from './list-sites';
import { withBoundaryFlags } from './with-boundary-flags';

/** Sites, centres and crossings kept in the database. */
export const placeStore = (engine: Engine): PlaceStore => ({
  sites: async (operation) =>
    (await listSites.run(engine, { operation })).map(({ document, boundaryFlags }) =>
      withBoundaryFlags(document, boundaryFlags),
    ),
  centres: (operation, span, only) =>
    allCentres(engine, { operation, centre: only ?? null, span: span ?? null }),
  centreLog: (operation, question) => listLogPage.run(engine, { operation, ...question }),
  crossings: async (operation) =>
    (await listCrossings.run(engine, { operation })).map(({ document, boundaryFlags }) =>
      withBoundaryFlags(document, boundaryFlags),
    ),
  measurements: async (operation) =>
    (await listMeasurements.run(engine, { operation })).map(({ document }) => document),
});
