import type { ActivityStore } from './activities';
import type { AgreedFigureStore } from './agreed-figures';
import type { AlertOutbox } from './alert-outbox';
import type { AlertStore } from './alerts';
import type { AreaStore } from './areas';
import type { ChangeStore } from './changes';
import type { ClosureStore } from './closures';
import type { FigureStore } from './figures';
import type { FlashUpdateStore } from './flash-updates';
import type { ImportStore } from './imports';
import type { OperationStore } from './operations';
import type { PlaceStore } from './places';
import type { RegisterStore } from './register';
import type { ReportStore } from './reports';
import type { RoundBookStore } from './round-book';

/** Everything that the product keeps, behind ports; one contract suite runs on every engine. */
export type Store = {
  readonly operations: OperationStore;
  readonly areas: AreaStore;
  readonly places: PlaceStore;
  readonly figures: FigureStore;
  readonly changes: ChangeStore;
  readonly imports: ImportStore;
  readonly reports: ReportStore;
  readonly closures: ClosureStore;
  readonly register: RegisterStore;
  readonly alerts: AlertStore;
  readonly activities: ActivityStore;
  readonly agreedFigures: AgreedFigureStore;
  readonly flashUpdates: FlashUpdateStore;
  readonly roundBook: RoundBookStore;
  readonly outbox: AlertOutbox;
  /** Answers within the deadline or throws; for readiness checks. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};
