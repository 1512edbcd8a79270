import { type ImportDraft, NO_CHOICES, type OperationCode, type Store } from '@waystation/domain';
import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aCentre, aFigure, aSource, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const UNDO = { at: '2025-03-01T08:00:00.000Z', by: 'Data desk', note: 'Wrong file.' };
const ORIGIN = {
  by: 'Data desk',
  bytes: 120,
  choices: NO_CHOICES,
  profile: null,
  skipsRejected: true,
  isKept: true,
};

const ROUND_11 = { sources: [aSource()], rounds: [aRound()], figures: [aFigure()] };
const CORRECTED = {
  ...ROUND_11,
  figures: [aFigure({ reported: { kind: 'value', value: 180_000 } })],
};

/** Everything that readers get of an operation, to be compared before and after. */
const allOf = async ({ figures, places, areas }: Store, code: OperationCode) =>
  JSON.stringify([
    await figures.rounds(code),
    await figures.sources(code),
    await figures.ofSubject(code, aFigure().subject),
    await places.sites(code),
    await places.centres(code),
    await areas.list(code, 2),
  ]);

const idOf = async (store: Store, code: OperationCode, batch: Parameters<typeof aBatch>[1]) => {
  const { importId } = await store.imports.apply(aBatch(code, batch), false);
  return importId ?? '';
};

const draftOf = (id: string): ImportDraft => ({
  id,
  file: 'sites.csv',
  bytes: 12,
  sha256: 'a'.repeat(64),
  by: 'Data desk',
  at: '2025-03-01T08:00:00.000Z',
  choices: NO_CHOICES,
  profile: null,
  state: 'reading',
  failure: null,
  findings: null,
});

const describeWhole = (open: OpenForTest): void => {
  describe('an import that is taken back', () => {
    it('leaves what there was before, to the byte', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const before = { ...ROUND_11, areas: COUNTIES, sites: [aSite()] };
      await idOf(store, code, before);
      const was = await allOf(store, code);
      const place = { ...aSite().place, names: { en: 'Another name' }, position: null };
      const id = await idOf(store, code, {
        ...CORRECTED,
        areas: COUNTIES.map((area) => ({ ...area, names: { en: 'Renamed' } })),
        sites: [{ ...aSite(), place }],
        centres: [aCentre()],
      });
      expect(await allOf(store, code)).not.toBe(was);
      expect(await store.imports.undo(code, id, UNDO)).toBe('undone');
      expect(await allOf(store, code)).toBe(was);
    });

    it('is listed as taken back, with who did it and why, and goes only once', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const { importId } = await store.imports.apply(
        { ...aBatch(code, ROUND_11), origin: ORIGIN },
        false,
      );
      await store.imports.undo(code, importId ?? '', UNDO);
      expect(await store.imports.list(code)).toMatchObject([{ origin: ORIGIN, undone: UNDO }]);
      expect(await store.imports.undo(code, importId ?? '', UNDO)).toEqual({
        kind: 'alreadyUndone',
      });
      expect(await store.figures.sources(code)).toEqual([]);
      expect((await store.changes.since(code, 0, 100)).map(({ action }) => action)).toContain(
        'removed',
      );
    });

    it('does not go before a later one that replaced or repeated its rows', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const first = await idOf(store, code, ROUND_11);
      const second = await idOf(store, code, CORRECTED);
      const was = await allOf(store, code);
      expect(await store.imports.undo(code, first, UNDO)).toMatchObject({ kind: 'laterImport' });
      expect(await allOf(store, code)).toBe(was);
      expect(await store.imports.undo(code, second, UNDO)).toBe('undone');
      expect(await store.imports.undo(code, first, UNDO)).toBe('undone');
      expect(await store.figures.rounds(code)).toEqual([]);
    });
  });
};

const describeAmongOthers = (open: OpenForTest): void => {
  describe('an import among others that is taken back', () => {
    it('goes while a later one of something else stays, whose source it does not take along', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const other = aRound({ number: 12, reportingDate: '2021-12-31' });
      const first = await idOf(store, code, ROUND_11);
      await idOf(store, code, {
        sources: [aSource()],
        rounds: [other],
        figures: [aFigure({ round: other.id, asOf: other.reportingDate })],
      });
      expect(await store.imports.undo(code, first, UNDO)).toBe('undone');
      expect((await store.figures.rounds(code)).map(({ id }) => id)).toEqual([other.id]);
      expect(await store.figures.sources(code)).toHaveLength(1);
    });

    it('is no correction any more', async () => {
      const { store, engine } = open();
      const { code } = await newOperation(store);
      await idOf(store, code, ROUND_11);
      await store.imports.undo(code, await idOf(store, code, CORRECTED), UNDO);
      const kept = await engine.query({
        text: 'select 1 from revision where operation = $1',
        parameters: [code],
      });
      expect(kept).toEqual([]);
    });

    it('is one that there is', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const nobodys = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be06';
      expect(await store.imports.undo(code, nobodys, UNDO)).toBe('importNotFound');
    });
  });
};

const describeDrafts = (open: OpenForTest): void => {
  describe('a dry run', () => {
    it('names the figures that it would replace, with both numbers', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await idOf(store, code, ROUND_11);
      const { replaced } = await store.imports.apply(aBatch(code, CORRECTED), true);
      const { reported } = aFigure();
      expect(replaced).toMatchObject([
        {
          subject: 'SS0102',
          before: reported.kind === 'value' ? reported.value : null,
          after: 180_000,
        },
      ]);
    });
  });

  describe('files on their way', () => {
    it('are kept until they are removed, each in its operation', async () => {
      const { store } = open();
      const [{ code }, other] = [await newOperation(store), await newOperation(store)];
      const draft = draftOf('7b1d2c3e-4f50-4a61-8b72-9c83ad94be06');
      await store.imports.addDraft(code, draft);
      await store.imports.keepDraft(code, { ...draft, state: 'failed', failure: 'Too slow.' });
      const [line] = await store.imports.drafts(code);
      expect(line).toMatchObject({ state: 'failed' });
      expect(line).not.toHaveProperty('findings');
      expect(await store.imports.findDraft(code, draft.id)).toMatchObject({ findings: null });
      expect(await store.imports.findDraft(other.code, draft.id)).toBeNull();
      await store.imports.keepDraft(code, { ...draft, state: 'applied' });
      expect(await store.imports.drafts(code)).toEqual([]);
      expect(await store.imports.findDraft(code, draft.id)).toMatchObject({ state: 'applied' });
      await store.imports.removeDraft(code, draft.id);
      await store.imports.keepDraft(code, draft);
      expect(await store.imports.findDraft(code, draft.id)).toBeNull();
    });

    it('are told of once they are old, whatever became of them', async () => {
      const { store } = open();
      const { code: operation } = await newOperation(store);
      const draft = draftOf('8c1d2c3e-4f50-4a61-8b72-9c83ad94be07');
      await store.imports.addDraft(operation, { ...draft, state: 'applied' });
      const inAnHour = new Date(Date.now() + 3_600_000);
      const own = { operation, id: draft.id, state: 'applied' };
      expect(await store.imports.draftsBefore(inAnHour)).toContainEqual(own);
      const anHourAgo = new Date(Date.now() - 3_600_000);
      expect(await store.imports.draftsBefore(anHourAgo)).not.toContainEqual(own);
    });

    it('are read by profiles, one of each name', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const profile = {
        name: 'Camp list',
        columns: ['ID'],
        choices: NO_CHOICES,
        by: 'Data desk',
        at: '2025-03-01T08:00:00.000Z',
      };
      await store.imports.keepProfile(code, profile);
      await store.imports.keepProfile(code, { ...profile, columns: ['Code'] });
      expect(await store.imports.profiles(code)).toEqual([{ ...profile, columns: ['Code'] }]);
    });
  });
};

/** What every store promises of imports that are taken back, and of files on their way. */
export const describeUndo = (open: OpenForTest): void => {
  describeWhole(open);
  describeAmongOthers(open);
  describeDrafts(open);
};
