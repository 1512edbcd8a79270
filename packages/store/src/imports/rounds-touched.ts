import { type BookedRound, type ImportBatch, revisionOf, roundStateOf } from '@waystation/domain';
import type { Session } from '../engine/engine';
import { StoreError } from '../engine/store-error';
import { insertRoundStep } from '../rounds/insert-round-step';
import { bookedRounds } from '../rounds/round-book-store';
import { roundsOfImport } from '../rounds/rounds-of-import';

/** Rounds of the book of which an import wrote something. */
export type RoundsTouched = {
  readonly planned: readonly BookedRound[];
  readonly published: readonly BookedRound[];
};

/** The rounds of the book of which an import wrote something, asked once its rows are written. */
export const roundsTouched = async (
  session: Session,
  { operation }: Pick<ImportBatch, 'operation'>,
  importId: string,
): Promise<RoundsTouched> => {
  const booked = await bookedRounds(session, operation);
  if (booked.length === 0) {
    return { planned: [], published: [] };
  }
  const ids = new Set(
    (await roundsOfImport.run(session, { operation, importId })).map(({ round }) => round),
  );
  const touched = booked.filter(({ round }) => ids.has(round.id));
  const inState = (state: 'planned' | 'published') =>
    touched.filter(({ steps }) => roundStateOf(steps) === state);
  return { planned: inState('planned'), published: inState('published') };
};

const namesOf = (rounds: readonly BookedRound[]): string =>
  rounds.map(({ round }) => round.id).join(', ');

/**
 * Throws where a batch would change a round that is published without saying why, or another than the
 * one that it says it corrects.
 */
export const checkCorrection = (
  { operation, correction = null }: ImportBatch,
  { published }: RoundsTouched,
): void => {
  const others =
    correction === null
      ? published
      : published.filter(({ round }) => (correction.round ?? round.id) !== round.id);
  if (others.length > 0) {
    throw new StoreError(
      'roundPublished',
      `The file would change what is published, in ${namesOf(others)}. Nothing was stored. To correct a round, say why: waystation round correct ROUND --file FILE --operation ${operation} --reason TEXT --by OFFICE`,
    );
  }
  if (correction !== null && published.length === 0) {
    throw new StoreError(
      'nothingToCorrect',
      'The file changes no round that was published here, so that there is nothing to correct. Nothing was stored. Import it without a reason.',
    );
  }
};

type Recorded = { readonly importId: string; readonly seq: number };

const stepsOf = (
  { correction = null, origin = null }: ImportBatch,
  { planned, published }: RoundsTouched,
  importId: string,
): readonly { readonly booked: BookedRound; readonly step: object }[] => [
  ...planned.map((booked) => {
    const step = { kind: 'collecting', by: origin?.by ?? null, importId };
    return { booked, step };
  }),
  ...published.flatMap((booked) => {
    const revision = revisionOf(booked.steps) + 1;
    if (correction === null) {
      return [];
    }
    const { by, reason } = correction;
    return [{ booked, step: { kind: 'corrected', revision, by, reason, importId, areas: null } }];
  }),
];

/** Adds to the logs of rounds what an import did to them. */
export const recordRounds = async (
  session: Session,
  { batch, touched }: { readonly batch: ImportBatch; readonly touched: RoundsTouched },
  { importId, seq }: Recorded,
): Promise<void> => {
  const { operation } = batch;
  for (const { booked, step } of stepsOf(batch, touched, importId)) {
    const document = JSON.stringify(step);
    await insertRoundStep.run(session, { operation, round: booked.round.id, seq, document });
  }
};
