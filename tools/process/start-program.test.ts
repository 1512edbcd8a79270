import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.mjs';
import { signalGroup, startProgram } from './start-program.mjs';

/** A program that says a word when it is up and then waits to be ended. */
const WAITING = "process.stdout.write('up\\n'); setInterval(() => {}, 1000);";

/** A program whose child is the one that waits, holding the same output open. */
const PARENT = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, ['-e', ${JSON.stringify(WAITING)}], { stdio: 'inherit' });
  setInterval(() => {}, 1000);`;

describe('a program', () => {
  it.each([0, 3])('that ends with %i has that exit code', async (code) => {
    const { ended } = startProgram(process.execPath, ['-e', `process.exit(${code})`]);
    expect(await ended).toBe(code);
  });

  it('that a signal ended has the exit code a shell would give it', async () => {
    const { child, ended } = startProgram(process.execPath, ['-e', WAITING], { stdio: 'pipe' });
    await once(child, 'spawn');
    signalGroup(child, 'SIGTERM');
    expect(await ended).toBe(128 + 15);
  });

  it('is ended together with what it started', async () => {
    const { child, ended } = startProgram(process.execPath, ['-e', PARENT], { stdio: 'pipe' });
    await once(child.stdout ?? process.stdin, 'data');
    signalGroup(child, 'SIGKILL');
    expect(await ended).toBe(128 + 9); // the output ends only when the child's child is gone, too
  });

  it('that is gone may be signalled', async () => {
    const { child, ended } = startProgram(process.execPath, ['-e', '']);
    await ended;
    expect(() => signalGroup(child, 'SIGTERM')).not.toThrow();
  });

  it('that does not exist rejects', async () => {
    await expect(startProgram('no-such-program', []).ended).rejects.toThrow('ENOENT');
  });
});

describe('a captured program', () => {
  it('gives its output apart from what it says on the side', async () => {
    const script = "process.stdout.write('[1]'); process.stderr.write('warning'); process.exit(2)";
    const { code, stdout, output } = await runCaptured(process.execPath, ['-e', script]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '[1]' });
    expect(output).toContain('warning');
  });
});
