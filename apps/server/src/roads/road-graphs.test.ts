import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OperationCode } from '@waystation/domain';
import type { TravelAsk } from '@waystation/nearest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphPath } from './graph-paths';
import { type OpenThread, openRoadGraphs } from './road-graphs';

const ASK: TravelAsk = { from: [30, 0], to: [[30.1, 0]], mode: 'car', closed: [] };
const CODES = ['one', 'two', 'three', 'four'].map((code) => OperationCode.parse(code));

describe('the graphs of a data folder', () => {
  let dataDir = '';
  let moment = 0;
  let opened: string[] = [];
  let running: string[] = [];
  let fail: (error: unknown) => void = () => undefined;

  /** Threads that answer at once and keep count of themselves. */
  const openThread: OpenThread = (path, failed) => {
    opened.push(path);
    running.push(path);
    fail = failed;
    return {
      ask: async () => ({ kind: 'none', why: 'away' }),
      cutAt: async () => [],
      close: async () => {
        running = running.filter((one) => one !== path);
      },
    };
  };
  const open = () =>
    openRoadGraphs(dataDir, { openThread, log: () => undefined, now: () => moment });

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'waystation-roads-'));
    [moment, opened, running] = [0, [], []];
    for (const code of CODES) {
      const path = graphPath(dataDir, code);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'graph');
    }
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('are two in memory at most, also when several are asked for at once', async () => {
    const { times } = open();
    await Promise.all(CODES.map((code) => times.ask(code, ASK)));
    expect(opened).toHaveLength(4);
    expect(running).toHaveLength(2);
  });

  it('are opened again half a minute after their thread ended by itself', async () => {
    const { times } = open();
    const [code = OperationCode.parse('one')] = CODES;
    await times.ask(code, ASK);
    fail(new Error('no memory'));
    moment = 29_000;
    await times.ask(code, ASK);
    expect(opened).toHaveLength(1);
    moment = 30_000;
    await times.ask(code, ASK);
    await times.ask(code, ASK);
    expect(opened).toHaveLength(2);
  });
});
