import { beforeEach, describe, expect, it } from 'vitest';
import { createWorkerSlot, type WorkerSlot } from './create-worker-slot';

/** As much of a worker as the slot sees. */
class AWorker extends EventTarget {
  isEnded = false;
  terminate(): void {
    this.isEnded = true;
  }
}

describe('a slot of workers', () => {
  let made: AWorker[];
  let slot: WorkerSlot<AWorker>;

  beforeEach(() => {
    made = [];
    slot = createWorkerSlot(() => {
      const worker = new AWorker();
      made.push(worker);
      return worker;
    });
  });

  it('gives the one that was prepared, and makes no other for it', () => {
    slot.prepare();
    slot.prepare();
    expect(made).toHaveLength(1);
    expect(slot.take().worker).toBe(made[0]);
  });

  it('gives each of two who ask at once a worker of their own', () => {
    expect(slot.take().worker).not.toBe(slot.take().worker);
  });

  it('gives one that has answered to the next', () => {
    const first = slot.take();
    slot.putBack(first);
    expect(slot.take().worker).toBe(first.worker);
    expect(first.worker.isEnded).toBe(false);
  });

  it('keeps one of two that have answered', () => {
    const [one, other] = [slot.take(), slot.take()];
    slot.putBack(one);
    slot.putBack(other);
    expect([one.worker.isEnded, other.worker.isEnded]).toEqual([false, true]);
  });

  it('ends the one that waits, and makes a new one afterwards', () => {
    slot.prepare();
    slot.end();
    expect(made[0]?.isEnded).toBe(true);
    expect(slot.take().worker).toBe(made[1]);
  });

  it('tells of one that failed while nobody asked', async () => {
    slot.prepare();
    made[0]?.dispatchEvent(new Event('error'));
    await expect(slot.take().failed).rejects.toThrow('did not start');
  });

  it('stays empty where no worker can be made, until somebody asks', () => {
    const none = createWorkerSlot((): AWorker => {
      throw new Error('no origin');
    });
    none.prepare();
    expect(() => none.take()).toThrow('no origin');
  });
});
