import { type Api, createApi, type MapPress, noDesk, noPress } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import type { OpenStore } from '@waystation/store';
import { openReadsAhead } from '../ahead/open-reads-ahead';
import type { ReadsAhead } from '../ahead/reads-ahead';
import { type AlertWatch, createAlertWatch } from '../alerts/alert-watch';
import { createRateLimits } from '../http/rate-limits';
import type { FileShelf } from '../imports/desk/file-shelf';
import { createImportDesk, type TidyDesk } from '../imports/desk/import-desk';
import type { FileReader } from '../imports/file-reading';
import { createWaitingLine, type WaitingLine } from '../imports/waiting-line';
import { followWrites } from '../live/follow-writes';
import { type Log, logToStderr } from '../log/log';
import type { LogoShelf } from '../logos/logo-shelf';
import { type Heads, openHeads } from '../read/heads';
import { withHeads } from '../read/with-heads';
import { createMapPress } from '../register/map-press';
import type { RoadGraphs } from '../roads/road-graphs';
import { openScheduleBook, type ScheduleBook } from '../schedule/schedule-book';
import { type AlertSender, createAlertSender } from '../sending/alert-sender';
import { type AlertWays, apiChannels, NO_WAYS } from '../sending/alert-ways';
import { openSeriesBook, type SeriesBook } from '../series/series-book';
import type { OpenSheetThread } from '../series/sheet-thread';
import type { SnapshotMaker } from '../snapshot/snapshot-maker';
import { createTokenCheck } from '../token/token-check';
import type { WebFiles } from '../web/web-files';
import type { App } from './app-deps';
import { createApp } from './create-app';

/** Files that may stand behind the one being imported; more are told to come back. */
const MOST_WAITING_IMPORTS = 4;

/** What an app is opened with. */
export type AppParts = {
  readonly store: OpenStore;
  readonly operatorToken: string;
  readonly readFile: FileReader;
  readonly buildId: string;
  readonly web?: WebFiles | null;
  readonly basemap?: Basemap | null;
  /** Prints maps; without it they are refused. */
  readonly snapshots?: SnapshotMaker;
  /** Keeps the logos of operations; without it their maps have none. */
  readonly logos?: LogoShelf;
  /** Keeps files of imports; without it none are taken but by the command line. */
  readonly files?: FileShelf;
  /** Prints series of maps and keeps them in a folder; without it they are refused. */
  readonly series?: { readonly root: string; readonly openThread: OpenSheetThread };
  readonly trustProxy?: boolean;
  readonly embedOrigins?: readonly string[];
  readonly isDraining?: () => boolean;
  readonly requestsPerMinute?: number;
  /** Whether every write is followed by reading ahead and a look at alerts; not worth it for a single command. */
  readonly readsAhead?: boolean;
  /** Travel over roads; without it the straight line answers. */
  readonly roads?: Pick<RoadGraphs, 'times'>;
  /** By which ways alerts are sent; without them only to webhooks of the internet. */
  readonly alertWays?: AlertWays;
  /** The clock by which alerts are sent and files are forgotten. */
  readonly now?: () => Date;
  readonly log?: Log;
};

/** Sequences that tell of it when they were read again after a write. */
const tellingOf = (heads: Heads, changed: () => void): Heads => ({
  ...heads,
  refresh: async () => {
    await heads.refresh();
    changed();
  },
});

/** What makes the pages of registered maps. */
const pressOf = ({ basemap, snapshots, logos, ...parts }: AppParts, api: () => Api): MapPress =>
  basemap && snapshots
    ? createMapPress({
        ...parts,
        basemap,
        snapshots,
        api,
        ...(logos !== undefined && { logosOf: logos.list }),
      })
    : noPress;

/** What takes files to be checked before they are stored. */
const deskOf = (
  { store, readFile, files, now = () => new Date() }: AppParts,
  around: { readonly heads: Heads; readonly line: WaitingLine; readonly log: Log },
): TidyDesk =>
  files === undefined
    ? { ...noDesk, forgetOld: async () => undefined }
    : createImportDesk({
        ...around,
        store,
        readFile,
        files,
        now,
        stored: () => around.heads.refresh(),
      });

/** The series that are made here and their schedules; null: none can be made. */
const booksOf = (parts: AppParts & { readonly log: Log }, api: Api) => {
  const { series: wanted, basemap, buildId, logos, log } = parts;
  if (wanted === undefined || !basemap) {
    return { series: null, schedules: null };
  }
  const now = (): Date => new Date();
  const series = openSeriesBook({
    ...wanted,
    api,
    basemap,
    logos: logos ?? null,
    log,
    buildId,
    now,
  });
  return { series, schedules: openScheduleBook({ api, series, root: wanted.root, log, now }) };
};

/** An app over an open store, with its line of imports and what it reads ahead once told to. */
export const openApp = async (
  parts: AppParts,
): Promise<{
  readonly app: App;
  readonly line: WaitingLine;
  readonly ahead: ReadsAhead;
  readonly series: SeriesBook | null;
  readonly schedules: ScheduleBook | null;
  /** Holds rules of alerts against what is known; it looks once it is told to. */
  readonly alerts: AlertWatch;
  /** Sends what waits in the outbox of alerts; once it is told to, and after each write that is read ahead. */
  readonly sender: AlertSender;
  /** Forgets files that were uploaded and not stored within a week. */
  readonly forgetOldFiles: () => Promise<void>;
  /** Ends every page's stream of changes; before the server waits for requests in flight. */
  readonly live: { readonly end: () => Promise<void> };
}> => {
  const { store } = parts;
  const line = createWaitingLine(MOST_WAITING_IMPORTS);
  const isShared = store.engine === 'postgres';
  // Heads are read before there is an API, and tell it of all that is read after.
  let moved = (): void => undefined;
  const heads = await openHeads(store, { isShared, now: Date.now, moved: () => moved() });
  const log = parts.log ?? logToStderr;
  const known = isShared ? store : withHeads(store, heads);
  // Maps are made of what the API answers, and the API has maps made: both are there when one is called.
  const press = pressOf(parts, () => api);
  const headOf = (code: string) => heads.find(code)?.seq ?? null;
  const told = parts.readsAhead === true ? tellingOf(heads, () => ahead.changed()) : heads;
  const desk = deskOf(parts, { heads: told, line, log });
  const { alertWays: ways = NO_WAYS, now = () => new Date() } = parts;
  const channels = apiChannels(ways);
  const roadTimes = parts.roads?.times;
  const api: Api = createApi(known, { roadTimes, press, desk, headOf, channels });
  const alerts = createAlertWatch({ api, heads, log });
  const sender = createAlertSender({ api, outbox: store.outbox, ways, now, log });
  moved = () => {
    api.live.moved();
    if (parts.readsAhead === true) {
      alerts.moved();
      sender.wake();
    }
  };
  const stopFollowing = isShared
    ? followWrites(store, heads, api.live)
    : async (): Promise<void> => undefined;
  const ahead = openReadsAhead({ api, heads, line, log });
  const basemap = parts.basemap ?? null;
  const { series, schedules } = booksOf({ ...parts, log }, api);
  const app = createApp({
    store,
    line,
    api,
    heads: told,
    desk,
    isOperator: createTokenCheck(parts.operatorToken),
    limits: createRateLimits(parts.requestsPerMinute),
    readFile: parts.readFile,
    web: parts.web ?? null,
    logos: parts.logos ?? null,
    basemap,
    series,
    schedules,
    snapshots: parts.snapshots ?? null,
    press,
    buildId: parts.buildId,
    trustProxy: parts.trustProxy ?? false,
    embedOrigins: parts.embedOrigins ?? [],
    isDraining: parts.isDraining ?? (() => false),
    log,
  });
  const live = {
    end: async (): Promise<void> => {
      api.live.end();
      await stopFollowing();
    },
  };
  const { forgetOld: forgetOldFiles } = desk;
  return { app, line, ahead, series, schedules, alerts, sender, live, forgetOldFiles };
};
