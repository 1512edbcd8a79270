import {
  areasCoveredOf,
  type BookedRound,
  coverageOfAreas,
  isRoundStepPersonal,
  type OperationCode,
  type Round,
  type RoundBookStore,
  type RoundId,
  type RoundStep,
  type RoundStepTaken,
  refusalOfRoundStep,
  revisionOf,
} from '@waystation/domain';
import { type NewChange, recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { lockOperation } from '../imports/lock-operation';
import { countFiguresOfRound } from './count-figures-of-round';
import { figuresOfRevision } from './figures-of-revision';
import { findStoredRound } from './find-stored-round';
import { insertBookedRound } from './insert-booked-round';
import { insertRoundStep } from './insert-round-step';
import { listBookedRounds } from './list-booked-rounds';
import { publishBookedRound } from './publish-booked-round';
import { seqOfRevision } from './seq-of-revision';
import { setRoundCoverage } from './set-round-coverage';

/** The rounds of the book of an operation, newest reporting date first. */
export const bookedRounds = async (
  session: Session,
  operation: OperationCode,
): Promise<readonly BookedRound[]> =>
  (await listBookedRounds.run(session, { operation })).map(({ booked }) => booked);

type Log = { readonly operation: OperationCode; readonly round: RoundId };

/** Adds a step with the entries of the feed that tell of it, and sets what follows from it. */
const write = async (
  session: Session,
  { operation, round }: Log,
  { step, changes }: { readonly step: RoundStep; readonly changes: readonly NewChange[] },
): Promise<void> => {
  const seq = await recordChanges(session, { operation, importId: null, changes });
  await insertRoundStep.run(session, { operation, round, seq, document: JSON.stringify(step) });
  const areas = areasCoveredOf([step]);
  if (areas !== null) {
    const coverage = JSON.stringify(coverageOfAreas(areas));
    await setRoundCoverage.run(session, { operation, round, coverage });
  }
};

/** Work on a round that is not published is for nobody's feed but the staff's. */
const hiddenChange = (action: 'added' | 'changed'): NewChange => ({
  entity: 'round',
  action,
  count: 1,
  sensitivity: 'strict',
});

const plan = async (
  session: Session,
  operation: OperationCode,
  { round, step }: { readonly round: Round; readonly step: RoundStep },
): ReturnType<RoundBookStore['plan']> => {
  await lockOperation.run(session, { operation });
  if (isRoundStepPersonal(step)) {
    return { kind: 'textPersonal' };
  }
  const isBooked = (await bookedRounds(session, operation)).some(
    (one) => one.round.id === round.id,
  );
  const [stored] = await findStoredRound.run(session, { operation, round: round.id });
  if (isBooked || stored !== undefined) {
    return { kind: 'exists' };
  }
  const document = JSON.stringify(round);
  await insertBookedRound.run(session, { operation, round: round.id, document });
  const changes = [hiddenChange('added')];
  await write(session, { operation, round: round.id }, { step, changes });
  return 'planned';
};

/** What the feed tells of a step: of a published round all that its readers can see of it now. */
const changesOf = async (
  session: Session,
  { operation, round }: Log,
  step: RoundStepTaken,
): Promise<readonly NewChange[]> => {
  switch (step.kind) {
    case 'covered':
      return [hiddenChange('changed')];
    case 'corrected':
      return [{ entity: 'round', action: 'changed', count: 1, sensitivity: 'public' }];
    case 'published': {
      const figures = await countFiguresOfRound.run(session, { operation, round });
      return [
        ...figures.map((one) => ({ entity: 'figure' as const, action: 'added' as const, ...one })),
        { entity: 'round', action: 'added', count: 1, sensitivity: 'public' },
      ];
    }
    default:
      return step satisfies never;
  }
};

/** A round that its source's files made is in readers' hands already: it is taken into the book as it is. */
const takeUp = async (
  session: Session,
  { operation, round }: Log,
  step: RoundStepTaken,
): ReturnType<RoundBookStore['take']> => {
  const [stored] = await findStoredRound.run(session, { operation, round });
  if (stored === undefined) {
    return 'roundNotFound';
  }
  if (step.kind !== 'published') {
    return { kind: 'notTakenUp' };
  }
  if (isRoundStepPersonal(step)) {
    return { kind: 'textPersonal' };
  }
  const document = JSON.stringify(stored.document);
  await insertBookedRound.run(session, { operation, round, document });
  const changes: readonly NewChange[] = [
    { entity: 'round', action: 'changed', count: 1, sensitivity: 'public' },
  ];
  await write(session, { operation, round }, { step, changes });
  await publishBookedRound.run(session, { operation, round, wasTold: true });
  return 'taken';
};

const take = async (
  session: Session,
  log: Log,
  step: RoundStepTaken,
): ReturnType<RoundBookStore['take']> => {
  await lockOperation.run(session, { operation: log.operation });
  const booked = (await bookedRounds(session, log.operation)).find(
    ({ round }) => round.id === log.round,
  );
  if (booked === undefined) {
    return await takeUp(session, log, step);
  }
  const refusal = refusalOfRoundStep(booked, step);
  if (refusal !== null) {
    return refusal;
  }
  const numbered =
    step.kind === 'corrected' ? { ...step, revision: revisionOf(booked.steps) + 1 } : step;
  const changes = await changesOf(session, log, step);
  await write(session, log, { step: numbered, changes });
  if (step.kind === 'published') {
    await publishBookedRound.run(session, { ...log, wasTold: false });
  }
  return 'taken';
};

/** Rounds that are run here, kept in the database. */
export const roundBookStore = (engine: Engine): RoundBookStore => ({
  list: (operation) => bookedRounds(engine, operation),
  plan: (operation, round, step) =>
    engine.transaction((session) => plan(session, operation, { round, step })),
  take: (operation, round, step) =>
    engine.transaction((session) => take(session, { operation, round }, step)),
  figuresAt: async (operation, round, revision) => {
    const [found] = await seqOfRevision.run(engine, { operation, round, revision });
    return found === undefined
      ? null
      : await figuresOfRevision.run(engine, { operation, round, seq: found.seq });
  },
});
