import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startProgram } from '../process/start-program.mjs';
import { changesBetween, endSurvivors } from './leftovers.mjs';
import { openScratch, RUN_VARIABLE } from './scratch.mjs';

const WAITING = "process.stdout.write('up'); setInterval(() => {}, 1000);";

describe.skipIf(process.platform !== 'linux')('after a run', () => {
  it('a process it left is named and ended, another is not touched', async () => {
    const scratch = openScratch();
    const start = (id: string) =>
      startProgram(process.execPath, ['-e', WAITING], {
        stdio: 'pipe',
        env: { ...process.env, [RUN_VARIABLE]: id },
      });
    const [ours, other] = [start(scratch.id), start('another run')];
    await Promise.all(
      [ours, other].map(({ child }) => once(child.stdout ?? process.stdin, 'data')),
    );

    const survivors = await endSurvivors(scratch.id, 0);

    expect(survivors).toEqual([
      expect.stringContaining(`process ${ours.child.pid} was still running`),
    ]);
    expect(await ours.ended).toBe(128 + 9);
    expect(other.child.exitCode).toBeNull();
    other.child.kill('SIGKILL');
    await other.ended;
    scratch.remove();
  });

  it('nothing is named when nothing is left', async () => {
    expect(await endSurvivors('a run that never was')).toEqual([]);
  });

  it('its temporary folder goes with all that is in it', () => {
    const scratch = openScratch();
    writeFileSync(join(scratch.folder, 'trace.zip'), 'x');
    scratch.remove();
    expect(existsSync(scratch.folder)).toBe(false);
  });

  it('what changed in the working tree is named, what was changed before is not', () => {
    const before = [' M tools/test.mjs', '?? notes.txt'];
    const after = [' M tools/test.mjs', '?? trace.zip'];
    expect(changesBetween(before, after)).toEqual([
      'changed: ?? trace.zip',
      'no longer: ?? notes.txt',
    ]);
  });
});
