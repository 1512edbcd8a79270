import {
  type Api,
  failed,
  found,
  type MapDraft,
  type MapPress,
  type Outcome,
} from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import {
  MOST_MAP_BYTES,
  type NewPublication,
  type NextMapNumber,
  nextMapNumber,
  type OperationCode,
  type Publication,
  PublicationFacts,
  type Store,
} from '@waystation/domain';
import { problemOf } from '../snapshot/refusal-text';
import type { SnapshotJob, SnapshotMade } from '../snapshot/snapshot-job';
import type { SnapshotMaker } from '../snapshot/snapshot-maker';
import { type FrozenView, freezeView, type LogosOf } from './freeze-view';
import { type Frozen, freeze, thawAnswers, thawSheet } from './frozen-sheet';
import { jobOf } from './job-of';
import { settingsOf } from './settings-of';
import { themeOf } from './theme-of';

/** What pages of the register are made with. */
export type PressParts = {
  readonly store: Pick<Store, 'register'>;
  readonly api: () => Api;
  readonly basemap: Basemap;
  readonly snapshots: SnapshotMaker;
  /** Absent: no operation has logos. */
  readonly logosOf?: LogosOf;
};

type Made = Extract<SnapshotMade, { kind: 'made' }>;

/** Others may be given the same number at the same moment; who loses so often should try again later. */
const MOST_TRIES = 3;

/** Tokens make a title longer than it may be typed. */
const MOST_TITLE = 600;

const MEGABYTE = 1024 * 1024;

const make = async (snapshots: SnapshotMaker, job: SnapshotJob): Promise<Outcome<Made>> => {
  const made = await snapshots(job);
  if (made === null) {
    return failed({ code: 'pressBusy' });
  }
  return made.kind === 'made'
    ? found(made)
    : failed({
        code: 'mapRefused',
        sentence: (await problemOf(made, 'en')).detail,
        reason: made.code,
        what: made.what,
      });
};

type PackedView = FrozenView & { readonly data: Frozen; readonly rest: Frozen };

const draftOf = (
  { facts }: Made,
  { data, rest, frozen }: PackedView,
  key: {
    readonly draft: MapDraft;
    readonly number: Publication['number'];
    readonly version: number;
  },
): NewPublication => {
  const { number, version, draft } = key;
  const { at, by, note } = draft;
  return {
    // What does not fit its schema must not stand in a list that could then no longer be read.
    facts: PublicationFacts.parse({
      number,
      version,
      audience: frozen.audience,
      title: facts.content.title.slice(0, MOST_TITLE),
      language: frozen.language,
      asOf: facts.asOf,
      view: frozen.view,
      sheet: frozen.sheet,
      fileName: facts.fileName,
      dataHash: data.hash,
      sheetHash: rest.hash,
    }),
    step: { state: 'draft', at, by, note },
    files: {
      answers: data.bytes,
      sheet: rest.bytes,
      facts: new TextEncoder().encode(`${JSON.stringify(facts, null, 2)}\n`),
    },
  };
};

const numberProblem = (
  next: Exclude<NextMapNumber, { readonly kind: 'next' }>,
  number: string,
): Outcome<never> =>
  failed(
    next.kind === 'mapNotFound'
      ? { code: 'mapNotFound', number, version: null }
      : { code: 'versionUnderWay', number, version: next.version },
  );

const tryDraft = async (
  { store, snapshots }: PressParts,
  operation: OperationCode,
  { packed, draft }: { readonly packed: PackedView; readonly draft: MapDraft },
): Promise<Outcome<Publication | null>> => {
  const { wanted, answers, frozen } = packed;
  const of = draft.number === null ? { theme: themeOf(wanted) } : { number: draft.number };
  const maps = await store.register.list(operation);
  const next = nextMapNumber(wanted.overview.operation, maps, of);
  if (next.kind !== 'next') {
    return numberProblem(next, draft.number ?? '');
  }
  // What is kept beside a map is said of the page that its readers will be given.
  const made = await make(snapshots, jobOf(frozen, answers, { ...next, state: 'published' }));
  if (!made.ok) {
    return made;
  }
  const map = draftOf(made.value, packed, { ...next, draft });
  const outcome = await store.register.draft(operation, map);
  return found(outcome.kind === 'drafted' ? outcome.publication : null);
};

const draftMap = async (
  parts: PressParts,
  operation: OperationCode,
  draft: MapDraft,
): Promise<Outcome<Publication>> => {
  const settings = await settingsOf(parts.store, operation, draft);
  if (!settings.ok) {
    return settings;
  }
  const asked = { ...settings.value, at: draft.at };
  const view = await freezeView({ ...parts, api: parts.api() }, operation, asked);
  if (!view.ok) {
    return view;
  }
  const [data, rest] = await Promise.all([freeze(view.value.answers), freeze(view.value.frozen)]);
  if ([data, rest].some(({ bytes }) => bytes.byteLength > MOST_MAP_BYTES)) {
    return failed({ code: 'mapTooLarge', mostMegabytes: MOST_MAP_BYTES / MEGABYTE });
  }
  const packed = { ...view.value, data, rest };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const drafted = await tryDraft(parts, operation, { packed, draft });
    if (!drafted.ok) {
      return drafted;
    }
    if (drafted.value !== null) {
      return found(drafted.value);
    }
  }
  return failed({ code: 'pressBusy' });
};

/**
 * Makes the pages of registered maps. The page of a draft is made from what is frozen each time that
 * somebody looks at it, and once more when it is published: then the very bytes are kept.
 */
export const createMapPress = (parts: PressParts): MapPress => ({
  draft: (operation, draft) => draftMap(parts, operation, draft),
  page: async (operation, { number, version, state }) => {
    const { register } = parts.store;
    const maps = await register.list(operation);
    const map = maps.find((one) => one.number === number && one.version === version);
    const [answers, sheet] = await Promise.all([
      register.file(operation, { number, version }, 'answers'),
      register.file(operation, { number, version }, 'sheet'),
    ]);
    if (map === undefined || answers === null || sheet === null) {
      return failed({ code: 'mapNotFound', number, version });
    }
    const frozen = await thawSheet(sheet, map.sheetHash);
    const job = jobOf(frozen, await thawAnswers(answers, map.dataHash), {
      number: map.number,
      version,
      state,
    });
    const made = await make(parts.snapshots, job);
    return made.ok ? found(made.value.bytes) : made;
  },
});
