import type { Api, ImportDesk, MapPress } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import type { Store } from '@waystation/domain';
import type { RateLimits } from '../http/rate-limits';
import type { FileReader } from '../imports/file-reading';
import type { WaitingLine } from '../imports/waiting-line';
import type { Log } from '../log/log';
import type { LogoShelf } from '../logos/logo-shelf';
import type { Heads } from '../read/heads';
import type { ScheduleBook } from '../schedule/schedule-book';
import type { SeriesBook } from '../series/series-book';
import type { SnapshotMaker } from '../snapshot/snapshot-maker';
import type { TokenCheck } from '../token/token-check';
import type { WebFiles } from '../web/web-files';

/** Everything that the app works with; nothing in it is made by the app itself. */
export type AppDeps = {
  readonly store: Store;
  readonly api: Api;
  readonly heads: Heads;
  readonly isOperator: TokenCheck;
  readonly limits: RateLimits;
  readonly readFile: FileReader;
  readonly line: WaitingLine;
  /** Takes files to be checked before they are stored. */
  readonly desk: ImportDesk;
  readonly web: WebFiles | null;
  readonly basemap: Basemap | null;
  /** Null: maps cannot be printed here. */
  readonly snapshots: SnapshotMaker | null;
  /** The logos of operations; null: none are kept here. */
  readonly logos: LogoShelf | null;
  /** Makes the pages of registered maps. */
  readonly press: MapPress;
  /** Null: series of maps cannot be printed here. */
  readonly series: SeriesBook | null;
  /** Null: series of maps cannot be printed here. */
  readonly schedules: ScheduleBook | null;
  readonly buildId: string;
  readonly trustProxy: boolean;
  /** The origins whose pages may show maps in a frame. */
  readonly embedOrigins: readonly string[];
  readonly isDraining: () => boolean;
  readonly log: Log;
};

/** Answers a request; the address is the connection's. */
export type App = (request: Request, address?: string) => Promise<Response>;
