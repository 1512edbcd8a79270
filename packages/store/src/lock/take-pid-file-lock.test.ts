import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pidFileOwner, takePidFileLock } from './take-pid-file-lock';

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

describe('pid file lock, for systems without abstract sockets', () => {
  let folder = '';
  let pidFile = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waystation-lock-'));
    pidFile = join(folder, 'owner.pid');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is had by one at a time, and free again after release', async () => {
    const release = await takePidFileLock(pidFile);
    expect(await takePidFileLock(pidFile)).toBeNull();
    expect(await pidFileOwner(pidFile)).toBe(process.pid);
    await release?.();
    expect(await pidFileOwner(pidFile)).toBeNull();
    expect(await takePidFileLock(pidFile)).not.toBeNull();
  });

  it('is never taken from a living process, whoever it is', async () => {
    writeFileSync(pidFile, '1');
    expect(await takePidFileLock(pidFile)).toBeNull();
    expect(readFileSync(pidFile, 'utf8')).toBe('1');
  });

  it('is inherited from a dead process by exactly one of many that ask at once', async () => {
    writeFileSync(pidFile, String(deadPid()));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takePidFileLock(pidFile)));
    expect(taken.filter((release) => release !== null)).toHaveLength(1);
    expect(readFileSync(pidFile, 'utf8')).toBe(String(process.pid));
    expect(existsSync(`${pidFile}.heir`)).toBe(false);
  });
});
