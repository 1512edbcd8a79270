import { operationsAndFeed } from './0001-operations-and-feed';
import { sourcesAndRounds } from './0002-sources-and-rounds';
import { areas } from './0003-areas';
import { places } from './0004-places';
import { figures } from './0005-figures';
import { flows } from './0006-flows';
import { residents } from './0007-residents';
import { figuresBySexAge } from './0008-figures-by-sex-age';
import { centreReports } from './0009-centre-reports';
import { roadClosures } from './0010-road-closures';
import { changesOfPlaces } from './0011-changes-of-places';
import { registerOfMaps } from './0012-register-of-maps';
import { alerts } from './0013-alerts';
import { measurementsAndActivities } from './0014-measurements-and-activities';
import { alertDeliveries } from './0015-alert-deliveries';
import { importDesk } from './0016-import-desk';
import { agreedFigures } from './0017-agreed-figures';
import { flashUpdates } from './0018-flash-updates';
import { roundBook } from './0019-round-book';
import type { Migration } from './migration';

/** Every step of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [
  operationsAndFeed,
  sourcesAndRounds,
  areas,
  places,
  figures,
  flows,
  residents,
  figuresBySexAge,
  centreReports,
  roadClosures,
  changesOfPlaces,
  registerOfMaps,
  alerts,
  measurementsAndActivities,
  alertDeliveries,
  importDesk,
  agreedFigures,
  flashUpdates,
  roundBook,
];
