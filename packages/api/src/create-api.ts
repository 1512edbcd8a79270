import { type Audience, mayMakeFor, type OperationCode, type Store } from '@waystation/domain';
import { readAhead } from './ahead/read-ahead';
import { type AlertChannels, noChannels } from './alert/alert-channels';
import { type SettledRules, settleRules } from './alert/settle-rules';
import type { ApiContext } from './context';
import { discloseOperation } from './disclosure/disclose-operation';
import { createOperationStates } from './disclosure/operation-state';
import { type ImportDesk, noDesk } from './import/import-desk';
import { createLiveFeed, type LiveFeed, type LiveSource } from './live/create-live-feed';
import { failed, found } from './outcome/outcome';
import { type MapPress, noPress } from './register/map-press';
import { takeStep } from './register/take-step';
import { noRoadTimes, type RoadTimes } from './travel/road-times';

/** What a server needs of the API. */
export type Api = {
  /** Makes the context of a request for an audience that was proved. */
  readonly contextFor: (audience: Audience) => ApiContext;
  /** Works out what the public's first view of an operation will ask; nothing if it is not there. */
  readonly readAhead: (code: OperationCode, mayGoOn: () => boolean) => Promise<void>;
  /** Holds the rules of alerts of an operation against what is known; how many alerts were raised or ended. */
  readonly settleAlerts: (code: OperationCode) => Promise<number>;
  /** Told by the server when an operation may have moved, and when it stops. */
  readonly live: Pick<LiveFeed, 'moved' | 'end' | 'followers'>;
};

/** Nobody says where operations stand, so nobody is told that they moved. */
const noHeads: LiveSource['headOf'] = () => null;

/** What an API may be given beside its store. */
export type ApiParts = {
  /** Travel over roads; without it the straight line answers. */
  readonly roadTimes?: RoadTimes | undefined;
  /** Makes the pages of registered maps; without it they are refused. */
  readonly press?: MapPress;
  /** Takes files; without it none are taken. */
  readonly desk?: ImportDesk;
  /** By which ways alerts are sent; without them nobody can be added whom they would be sent to. */
  readonly channels?: AlertChannels;
  /** Where operations stand; without it no page is told that one moved. */
  readonly headOf?: LiveSource['headOf'];
};

/** The API over a store, behind disclosure; one for the life of the process. */
export const createApi = (
  store: Store,
  {
    roadTimes = noRoadTimes,
    press = noPress,
    desk = noDesk,
    headOf = noHeads,
    channels = noChannels,
  }: ApiParts = {},
): Api => {
  const now = (): string => new Date().toISOString();
  const stateOf = createOperationStates(store);
  const live = createLiveFeed({
    headOf,
    changesSince: async ({ code, audience }, after, most) => {
      const state = await stateOf(code);
      return state === null
        ? null
        : await discloseOperation(state, audience).changes.since(after, most);
    },
  });
  const settledRules: SettledRules = new Map();
  const settleAlerts = async (code: OperationCode): Promise<number> => {
    const state = await stateOf(code);
    return state === null
      ? 0
      : await settleRules(
          { ...state, readsFor: (audience) => discloseOperation(state, audience) },
          settledRules,
          new Date(),
        );
  };
  const readsOf = async (code: OperationCode, audience: Audience) => {
    const state = await stateOf(code);
    return state === null
      ? failed({ code: 'operationNotFound', operation: code })
      : found(discloseOperation(state, audience));
  };
  return {
    live,
    settleAlerts,
    readAhead: async (code, mayGoOn) => {
      const state = await stateOf(code);
      if (state !== null) {
        await readAhead(discloseOperation(state, 'public'), mayGoOn);
      }
    },
    contextFor: (audience) => ({
      audience,
      roadTimes,
      operations: () => store.operations.list(),
      inOperation: (code) => readsOf(code, audience),
      inOperationAs: async (code, other) =>
        mayMakeFor(audience, other) ? await readsOf(code, other) : null,
      addOperation: (operation) => store.operations.add(operation),
      changeOperation: (code, change) => store.operations.change(code, change),
      reportCentre: (code, report) => store.reports.centre(code, report, new Date()),
      reportRoad: (code, report, reception) =>
        store.closures.report(code, report, { ...reception, now: new Date() }),
      follow: (following) => live.follow({ ...following, audience }),
      agreeFigure: (code, figure, seen) =>
        store.agreedFigures.add(code, { ...figure, writtenAt: now() }, seen),
      publishFlash: (code, update, after) =>
        store.flashUpdates.publish(code, { ...update, publishedAt: now() }, after),
      withdrawFlash: (code, key, withdrawal) =>
        store.flashUpdates.withdraw(code, key, { ...withdrawal, at: now() }),
      bookedRounds: store.roundBook.list,
      planRound: (code, round, step) => store.roundBook.plan(code, round, { ...step, at: now() }),
      takeRoundStep: (code, round, step) =>
        store.roundBook.take(code, round, { ...step, at: now() }),
      figuresOfRevision: store.roundBook.figuresAt,
      writeAlertRule: (code, rule, step) => store.alerts.write(code, rule, { ...step, at: now() }),
      turnAlertRule: async (code, rule, step) => {
        const turned = await store.alerts.turn(code, rule, { ...step, at: now() });
        await settleAlerts(code);
        return turned;
      },
      handleAlert: (code, alert, action) =>
        store.alerts.handle(code, alert, { ...action, at: now() }),
      imports: desk,
      channels,
      alertTargets: async (code) => ({
        targets: await store.outbox.targets(code),
        sendsEmail: channels.sendsEmail,
      }),
      addAlertTarget: store.outbox.add,
      removeAlertTarget: store.outbox.remove,
      testAlertTarget: (code, target) => store.outbox.test(code, target, new Date()),
      resendAlert: (code, delivery) => store.outbox.again(code, delivery, new Date()),
      draftMap: (code, draft) => press.draft(code, { ...draft, at: now() }),
      advanceMap: (code, key, step) =>
        takeStep({ store, press }, code, { key, step: { ...step, at: now() } }),
    }),
  };
};
