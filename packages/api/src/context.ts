import type {
  Audience,
  CentreReport,
  CentreReportOutcome,
  LiveChanges,
  MapKey,
  Operation,
  OperationCode,
  OperationStore,
  Publication,
  PublicationStep,
  RoadReport,
  RoadReportOutcome,
  StepOutcome,
} from '@waystation/domain';
import type { DisclosedOperation } from './disclosure/disclosed-operation';
import type { Following } from './live/create-live-feed';
import type { Outcome } from './outcome/outcome';
import type { MapDraft } from './register/map-press';
import type { RoadTimes } from './travel/road-times';

/**
 * What a procedure may reach. The store is not among it: figures come only through an operation as
 * this audience may see it.
 */
export type ApiContext = {
  readonly audience: Audience;
  readonly operations: () => Promise<readonly Operation[]>;
  readonly inOperation: (code: OperationCode) => Promise<Outcome<DisclosedOperation>>;
  readonly addOperation: (operation: Operation) => Promise<'added' | 'exists'>;
  /** Travel over roads; knows nothing of figures or people. */
  readonly roadTimes: RoadTimes;
  readonly changeOperation: OperationStore['change'];
  readonly reportCentre: (
    code: OperationCode,
    report: CentreReport,
  ) => Promise<CentreReportOutcome>;
  readonly reportRoad: (
    code: OperationCode,
    report: RoadReport,
    kmOutside: number | null,
  ) => Promise<RoadReportOutcome>;
  /** What this audience is told while it follows; null: no more can. */
  readonly follow: (following: Omit<Following, 'audience'>) => AsyncIterable<LiveChanges> | null;
  readonly draftMap: (
    code: OperationCode,
    draft: Omit<MapDraft, 'at'>,
  ) => Promise<Outcome<Publication>>;
  readonly advanceMap: (
    code: OperationCode,
    key: MapKey,
    step: Omit<PublicationStep, 'at'>,
  ) => Promise<Outcome<StepOutcome>>;
};
