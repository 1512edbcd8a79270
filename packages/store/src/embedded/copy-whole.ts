import { cp, rename, rm, stat } from 'node:fs/promises';

/** Whether something is at a path. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Copies a folder in one step, so that a copy cut short is not taken for the whole. */
export const copyWhole = async (from: string, to: string): Promise<void> => {
  const draft = `${to}.draft-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await cp(from, draft, { recursive: true });
  await rename(draft, to);
};
