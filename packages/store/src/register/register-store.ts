import {
  advancePublication,
  type DraftOutcome,
  type MapKey,
  MOST_MAP_BYTES,
  type NewPublication,
  type OperationCode,
  type Publication,
  type PublicationStep,
  type RegisterStore,
  type StepOutcome,
  wasPublished,
} from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { findMapFile } from './find-map-file';
import { insertMapFile } from './insert-map-file';
import { insertPublication } from './insert-publication';
import { insertStep } from './insert-step';
import { listPublications } from './list-publications';
import { lockRegister } from './lock-register';
import { setState } from './set-state';

type Step = Parameters<RegisterStore['advance']>[2];

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const mapsOf = async (
  session: Session,
  operation: OperationCode,
): Promise<readonly Publication[]> =>
  (await listPublications.run(session, { operation })).map(({ document }) => document);

/** What the public may be told has happened; work on maps is not for its feed. */
const recordMap = (
  session: Session,
  operation: OperationCode,
  { map, action }: { readonly map: Publication; readonly action: 'added' | 'changed' },
): Promise<number> => {
  const isOpen = map.audience === 'public' && wasPublished(map);
  const sensitivity = isOpen ? ('public' as const) : ('strict' as const);
  const changes = [{ entity: 'map' as const, action, count: 1, sensitivity }];
  return recordChanges(session, { operation, importId: null, changes });
};

const runningOf = ({ number }: MapKey): number => Number(number.slice(number.lastIndexOf('-') + 1));

const draft = async (
  session: Session,
  operation: OperationCode,
  { facts, step, files }: NewPublication,
): Promise<DraftOutcome> => {
  const { number, version } = facts;
  const key = { operation, number, version };
  const document = JSON.stringify(facts);
  const row = { ...key, running: runningOf(facts), document };
  const [added] = await insertPublication.run(session, row);
  if (added === undefined) {
    return { kind: 'numberTaken' };
  }
  await insertStep.run(session, { ...key, ordinal: 1, entry: JSON.stringify(step) });
  for (const file of ['answers', 'sheet', 'facts'] as const) {
    await insertMapFile.run(session, { ...key, file, bytes: base64(files[file]) });
  }
  const publication = { ...facts, state: step.state, steps: [step] };
  await recordMap(session, operation, { map: publication, action: 'added' });
  return { kind: 'drafted', publication };
};

const writeStep = async (
  session: Session,
  operation: OperationCode,
  { number, version, state, steps }: Publication,
): Promise<void> => {
  const key = { operation, number, version };
  const entry = JSON.stringify(steps.at(-1));
  await insertStep.run(session, { ...key, ordinal: steps.length, entry });
  await setState.run(session, { ...key, state });
};

/** What publishing does to the version that was published before. */
const superseded = (maps: readonly Publication[], published: Publication, at: PublicationStep) =>
  maps
    .filter(({ number, state }) => number === published.number && state === 'published')
    .flatMap((map) => {
      const step = { ...at, state: 'superseded' as const, note: null };
      const answer = advancePublication(map, step);
      return answer.kind === 'advanced' ? [answer.publication] : [];
    });

const advance = async (
  session: Session,
  operation: OperationCode,
  { key, step: { pdf, ...step } }: { readonly key: MapKey; readonly step: Step },
): Promise<StepOutcome> => {
  await lockRegister.run(session, { operation });
  const maps = await mapsOf(session, operation);
  const map = maps.find((one) => one.number === key.number && one.version === key.version);
  if (map === undefined) {
    return { kind: 'mapNotFound' };
  }
  const answer = advancePublication(map, step);
  if (answer.kind === 'refused') {
    return answer;
  }
  const { publication } = answer;
  if (publication.state === 'published') {
    if (pdf === null) {
      throw new Error('a map is published with its page, or not at all');
    }
    const { number, version } = key;
    const file = { operation, number, version, file: 'pdf' as const };
    await insertMapFile.run(session, { ...file, bytes: base64(pdf) });
    for (const older of superseded(maps, publication, step)) {
      await writeStep(session, operation, older);
    }
  }
  await writeStep(session, operation, publication);
  await recordMap(session, operation, { map: publication, action: 'changed' });
  return { kind: 'advanced', publication };
};

const checkSizes = (files: readonly (Uint8Array | null)[]): void => {
  if (files.some((bytes) => bytes !== null && bytes.byteLength > MOST_MAP_BYTES)) {
    throw new Error(`a file of a map has more than ${MOST_MAP_BYTES} bytes`);
  }
};

/** Published maps kept in the database. */
export const registerStore = (engine: Engine): RegisterStore => ({
  list: (operation) => mapsOf(engine, operation),
  draft: async (operation, map) => {
    checkSizes(Object.values(map.files));
    return await engine.transaction((session) => draft(session, operation, map));
  },
  advance: async (operation, key, step) => {
    checkSizes([step.pdf]);
    return await engine.transaction((session) => advance(session, operation, { key, step }));
  },
  file: async (operation, { number, version }, file) => {
    const [found] = await findMapFile.run(engine, { operation, number, version, file });
    return found === undefined ? null : new Uint8Array(Buffer.from(found.bytes, 'base64'));
  },
});
