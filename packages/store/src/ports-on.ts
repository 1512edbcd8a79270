import type { Store } from '@waystation/domain';
import { activityStore } from './activities/activity-store';
import { agreedFigureStore } from './agreed/agreed-figure-store';
import { alertStore } from './alerts/alert-store';
import { areaStore } from './areas/area-store';
import { changeStore } from './changes/change-store';
import { closureStore } from './closures/closure-store';
import { ping } from './describe/ping';
import type { Engine } from './engine/engine';
import { figureStore } from './figures/figure-store';
import { flashUpdateStore } from './flash/flash-update-store';
import { importStore } from './imports/import-store';
import { operationStore } from './operations/operation-store';
import { alertOutbox } from './outbox/alert-outbox';
import { placeStore } from './places/place-store';
import { registerStore } from './register/register-store';
import { reportStore } from './reports/report-store';
import { roundBookStore } from './rounds/round-book-store';

/** The domain's ports on an engine whose schema is up to date. */
export const portsOn = (engine: Engine): Store => ({
  operations: operationStore(engine),
  areas: areaStore(engine),
  places: placeStore(engine),
  figures: figureStore(engine),
  changes: changeStore(engine),
  imports: importStore(engine),
  reports: reportStore(engine),
  closures: closureStore(engine),
  register: registerStore(engine),
  alerts: alertStore(engine),
  activities: activityStore(engine),
  agreedFigures: agreedFigureStore(engine),
  flashUpdates: flashUpdateStore(engine),
  roundBook: roundBookStore(engine),
  outbox: alertOutbox(engine),
  ping: async () => {
    await ping.run(engine, null);
  },
  close: engine.close,
});
