import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NO_CHOICES } from '@waystation/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AppParts } from '../../src/app/open-app';
import type { FileShelf } from '../../src/imports/desk/file-shelf';
import { type FileReader, readHere } from '../../src/imports/file-reading';
import { BY, openDeskApp, siteSheet } from '../support/desk-app';
import type { TestApp } from '../support/open-test-app';

const operation = 'busy-desk';
const GOOD = siteSheet('B1,Aweri,8.5,30.3,420', 'B2,Belkor,8.4,31.4,130');
const WORSE = siteSheet('B1,Aweri,8.5,30.3,420', 'B2,Belkor,8.4,31.4,minus');

/** Something to wait for until it is opened. */
const aGate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
};

/** What holds a desk up, and what it did. */
type Held = {
  beforeReading: () => Promise<void>;
  afterFinding: () => Promise<void>;
  /** Whether the database takes new drafts, and profiles. */
  addsDrafts: boolean;
  keepsProfiles: boolean;
  /** What is read in the place of what was sent. */
  sees: string | null;
  daysOn: number;
  readings: number;
  released: number;
};

/** A desk that can be held up at any point, over the store of the test. */
const openHeldDesk = (opened: () => TestApp) => {
  const atEase: Held = {
    beforeReading: async () => undefined,
    afterFinding: async () => undefined,
    addsDrafts: true,
    keepsProfiles: true,
    sees: null,
    daysOn: 0,
    readings: 0,
    released: 0,
  };
  const held = { ...atEase };
  const readFile: FileReader = async (reading) => {
    held.readings += 1;
    await held.beforeReading();
    const bytes = held.sees === null ? reading.bytes : new TextEncoder().encode(held.sees);
    return await readHere({ ...reading, bytes });
  };
  const shelfOf = (files: FileShelf): FileShelf => ({
    ...files,
    release: (key) => {
      held.released += 1;
      files.release(key);
    },
  });
  const importsOf = (imports: AppParts['store']['imports']): AppParts['store']['imports'] => {
    const unless = <Given extends readonly unknown[]>(
      isThere: () => boolean,
      use: (...given: Given) => Promise<void>,
    ) => {
      return async (...given: Given): Promise<void> => {
        if (!isThere()) {
          throw new Error('The database is away.');
        }
        await use(...given);
      };
    };
    return {
      ...imports,
      findDraft: async (code, id) => {
        const draft = await imports.findDraft(code, id);
        await held.afterFinding();
        return draft;
      },
      addDraft: unless(() => held.addsDrafts, imports.addDraft),
      keepProfile: unless(() => held.keepsProfiles, imports.keepProfile),
    };
  };
  const desk = openDeskApp(opened, operation, ({ store, files, ...parts }) => ({
    ...parts,
    readFile,
    now: () => new Date(Date.now() + held.daysOn * 86_400_000),
    store: { ...store, imports: importsOf(store.imports) },
    ...(files && { files: shelfOf(files) }),
  }));
  const release = (): void => {
    Object.assign(held, atEase);
  };
  const recordsOf = async (id: string) =>
    (await desk.ask('import.list')).records.filter((record: { id: string }) => record.id === id);
  const checked = async (): Promise<string> => {
    const id = await desk.upload(GOOD);
    await desk.said(id);
    return id;
  };
  return { desk, held, release, recordsOf, checked };
};

type HeldDesk = ReturnType<typeof openHeldDesk>;

/** What is made sure of where work and questions cross. */
const itWorksOnce = ({ desk, held, checked, recordsOf }: HeldDesk): void => {
  it('reads a file once, also where that ends while somebody asks for it', async () => {
    const gate = aGate();
    held.beforeReading = () => gate.opened;
    const id = await desk.upload(GOOD);
    held.afterFinding = async () => {
      gate.open();
      await desk.idle();
    };
    expect((await desk.ask('import.get', { id })).state).toBe('reading');
    held.afterFinding = async () => undefined;
    await desk.settled(id);
    expect(held.readings).toBe(1);
    await desk.post('import.discard', { id });
  });

  it('forgets a file for good that is taken away while it is read', async () => {
    const gate = aGate();
    held.beforeReading = () => gate.opened;
    const id = await desk.upload(GOOD);
    expect((await desk.post('import.discard', { id })).status).toBe(200);
    gate.open();
    await desk.idle();
    expect((await desk.ask('import.list')).drafts).toEqual([]);
  });

  it('says that a file is stored, whatever fails after it was', async () => {
    const id = await checked();
    held.keepsProfiles = false;
    await desk.post('import.store', { id, by: BY, profile: 'Camps' });
    expect(await desk.settled(id)).toMatchObject({ state: 'applied', failure: null });
    expect(await recordsOf(id)).toHaveLength(1);
    expect((await desk.post('import.choose', { id, choices: NO_CHOICES })).status).toBe(409);
    await desk.post('import.undo', { id, by: BY });
  });

  it('holds no file in memory that it could not begin with', async () => {
    held.addsDrafts = false;
    expect(await desk.upload(GOOD)).toBeUndefined();
    expect(held.released).toBe(1);
  });
};

/** What is made sure of once a file is to be stored. */
const itStoresOnce = ({ desk, held, checked, recordsOf }: HeldDesk): void => {
  it('stores nothing where more rows are bad by now than were agreed to', async () => {
    const id = await checked();
    held.sees = WORSE;
    await desk.post('import.store', { id, by: BY });
    expect(await desk.settled(id)).toMatchObject({
      state: 'ready',
      findings: { report: { outcome: 'dryRun', rows: { accepted: 1, rejected: 1 } } },
    });
    expect(await recordsOf(id)).toEqual([]);
    await desk.post('import.store', { id, by: BY, skipsRejected: true });
    expect((await desk.settled(id)).state).toBe('applied');
    expect(await recordsOf(id)).toMatchObject([{ rejected: 1 }]);
    await desk.post('import.undo', { id, by: BY });
  });

  it('stores once what two people store at the same time', async () => {
    const id = await checked();
    const gate = aGate();
    held.beforeReading = () => gate.opened;
    const stored = [0, 1].map(() => desk.post('import.store', { id, by: BY }));
    const statuses = (await Promise.all(stored)).map(({ status }) => status);
    gate.open();
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await desk.settled(id)).state).toBe('applied');
    expect(await recordsOf(id)).toHaveLength(1);
    await desk.post('import.undo', { id, by: BY });
  });

  it('forgets after a week what nobody stored, and keeps the file of what was stored', async () => {
    const [left, stored, atWork] = [await checked(), await checked(), await desk.upload(GOOD)];
    await desk.settled(atWork);
    await desk.post('import.store', { id: stored, by: BY });
    await desk.settled(stored);
    held.daysOn = 6;
    await desk.forgetOld();
    expect((await desk.ask('import.get', { id: left })).state).toBe('ready');
    const gate = aGate();
    held.beforeReading = () => gate.opened;
    await desk.post('import.choose', { id: atWork, choices: NO_CHOICES });
    held.daysOn = 8;
    await desk.forgetOld();
    const drafts = (await desk.ask('import.list')).drafts.map(({ id }: { id: string }) => id);
    expect(drafts).toEqual([atWork]);
    expect(readdirSync(join(desk.root, operation))).toEqual(
      expect.arrayContaining([`${stored}.file`, `${atWork}.file`]),
    );
    expect(readdirSync(join(desk.root, operation))).not.toContain(`${left}.file`);
    expect(await recordsOf(stored)).toHaveLength(1);
    gate.open();
    await desk.settled(atWork);
    await desk.post('import.discard', { id: atWork });
    await desk.post('import.undo', { id: stored, by: BY });
  });

  it('does not take away a file that has begun to be stored', async () => {
    const id = await checked();
    const [asked, found, gate] = [aGate(), aGate(), aGate()];
    held.afterFinding = () => {
      asked.open();
      return found.opened;
    };
    const discarded = desk.post('import.discard', { id });
    await asked.opened;
    held.afterFinding = async () => undefined;
    held.beforeReading = () => gate.opened;
    expect((await desk.post('import.store', { id, by: BY })).status).toBe(200);
    found.open();
    expect((await discarded).status).toBe(409);
    gate.open();
    expect((await desk.settled(id)).state).toBe('applied');
    expect(readdirSync(join(desk.root, operation))).toContain(`${id}.file`);
    await desk.post('import.undo', { id, by: BY });
  });
};

/** A desk on which much happens at once. */
export const describeBusyDesk = (opened: () => TestApp): void => {
  describe('a busy desk of imports', () => {
    const held = openHeldDesk(opened);
    const { desk, release } = held;
    beforeAll(async () => {
      await desk.start();
      const names = { en: 'Busy desk' };
      await desk.post('operation.add', { code: operation, names, countries: ['SSD'] });
    });
    beforeEach(release);
    afterAll(() => rmSync(desk.root, { recursive: true, force: true }));
    itWorksOnce(held);
    itStoresOnce(held);
  });
};
