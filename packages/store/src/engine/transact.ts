import type { Session } from './engine';

/**
 * Runs `work` between `begin` and `ending` on one session. When it throws, everything is rolled
 * back and its own error is rethrown, even where the rollback finds the session gone.
 */
export const transact = async <Result>(
  session: Session,
  work: (session: Session) => Promise<Result>,
  ending: 'commit' | 'rollback',
): Promise<Result> => {
  await session.script('begin');
  try {
    const result = await work(session);
    await session.script(ending);
    return result;
  } catch (error) {
    await session.script('rollback').catch(() => undefined);
    throw error;
  }
};
