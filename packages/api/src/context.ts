import type {
  AgreedFigure,
  AgreedFigureStore,
  AlertAction,
  AlertDeliveryId,
  AlertId,
  AlertOutbox,
  AlertRefusal,
  AlertRule,
  AlertRuleId,
  AlertRuleStep,
  AlertTarget,
  AlertTargetId,
  AlertTargetList,
  Audience,
  CentreReport,
  CentreReportOutcome,
  FlashKey,
  FlashUpdateStore,
  FlashWithdrawal,
  LiveChanges,
  MapKey,
  NewFlash,
  Operation,
  OperationCode,
  OperationStore,
  PlannedStep,
  Publication,
  PublicationStep,
  RoadReception,
  RoadReport,
  RoadReportOutcome,
  Round,
  RoundBookStore,
  RoundId,
  RoundStepTaken,
  StepOutcome,
} from '@waystation/domain';
import type { AlertChannels } from './alert/alert-channels';
import type { DisclosedOperation } from './disclosure/disclosed-operation';
import type { ImportDesk } from './import/import-desk';
import type { Following } from './live/create-live-feed';
import type { Outcome } from './outcome/outcome';
import type { MapDraft } from './register/map-press';
import type { RoadTimes } from './travel/road-times';

/** Something that somebody does; the server's clock says when. */
export type Undated<Done> = Done extends { readonly at: string } ? Omit<Done, 'at'> : never;

/**
 * What a procedure may reach. The store is not among it: figures come only through an operation as
 * this audience may see it.
 */
export type ApiContext = {
  readonly audience: Audience;
  readonly operations: () => Promise<readonly Operation[]>;
  readonly inOperation: (code: OperationCode) => Promise<Outcome<DisclosedOperation>>;
  /** As another audience that sees as much as this one or less; null: it would see more. */
  readonly inOperationAs: (
    code: OperationCode,
    audience: Audience,
  ) => Promise<Outcome<DisclosedOperation> | null>;
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
    reception: Omit<RoadReception, 'now'>,
  ) => Promise<RoadReportOutcome>;
  readonly agreeFigure: (
    code: OperationCode,
    figure: Omit<AgreedFigure, 'writtenAt'>,
    seen: number,
  ) => ReturnType<AgreedFigureStore['add']>;
  readonly publishFlash: (
    code: OperationCode,
    update: Omit<NewFlash, 'publishedAt'>,
    after: Parameters<FlashUpdateStore['publish']>[2],
  ) => ReturnType<FlashUpdateStore['publish']>;
  readonly withdrawFlash: (
    code: OperationCode,
    key: FlashKey,
    withdrawal: Omit<FlashWithdrawal, 'at'>,
  ) => ReturnType<FlashUpdateStore['withdraw']>;
  /** Rounds that are run here, published or not; for procedures of the operator alone. */
  readonly bookedRounds: RoundBookStore['list'];
  readonly planRound: (
    code: OperationCode,
    round: Round,
    step: Undated<PlannedStep>,
  ) => ReturnType<RoundBookStore['plan']>;
  readonly takeRoundStep: (
    code: OperationCode,
    round: RoundId,
    step: Undated<RoundStepTaken>,
  ) => ReturnType<RoundBookStore['take']>;
  /** The figures of a round as a revision had them; for procedures of the operator alone. */
  readonly figuresOfRevision: RoundBookStore['figuresAt'];
  readonly writeAlertRule: (
    code: OperationCode,
    rule: AlertRule,
    step: Omit<AlertRuleStep, 'at' | 'kind'>,
  ) => Promise<'written' | 'idTaken'>;
  /** Switches a rule on or off; switched on, it is held against what is known at once. */
  readonly turnAlertRule: (
    code: OperationCode,
    rule: AlertRuleId,
    step: Omit<AlertRuleStep, 'at' | 'kind'> & {
      readonly kind: 'switchedOn' | 'switchedOff';
    },
  ) => Promise<'turned' | 'ruleNotFound'>;
  readonly handleAlert: (
    code: OperationCode,
    alert: AlertId,
    action: Undated<AlertAction>,
  ) => Promise<'handled' | 'alertNotFound' | AlertRefusal>;
  /** By which ways this server sends alerts. */
  readonly channels: AlertChannels;
  /** Where alerts are sent and what came of it; for procedures of the operator alone. */
  readonly alertTargets: (code: OperationCode) => Promise<AlertTargetList>;
  readonly addAlertTarget: (
    code: OperationCode,
    target: AlertTarget,
    secret: string | null,
  ) => ReturnType<AlertOutbox['add']>;
  readonly removeAlertTarget: AlertOutbox['remove'];
  readonly testAlertTarget: (
    code: OperationCode,
    target: AlertTargetId,
  ) => ReturnType<AlertOutbox['test']>;
  readonly resendAlert: (
    code: OperationCode,
    delivery: AlertDeliveryId,
  ) => ReturnType<AlertOutbox['again']>;
  /** What this audience is told while it follows; null: no more can. */
  readonly follow: (following: Omit<Following, 'audience'>) => AsyncIterable<LiveChanges> | null;
  /** Files on their way into operations, and the imports that they became. */
  readonly imports: ImportDesk;
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
