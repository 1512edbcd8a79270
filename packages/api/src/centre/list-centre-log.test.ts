import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const operation = 'south-sudan';
const at = '2026-11-22T08:00:00.000Z';
const report = { number: 1, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] };

const seen = aCentre({
  statusLog: [
    { at: '2026-11-20', status: 'operating', note: 'printed in a file' },
    { at, status: 'full', note: 'ask for Jane', report },
  ],
  counts: [
    { at: '2026-11-21', kind: 'present', value: 150 },
    { at, kind: 'present', value: 4, report },
  ],
  serviceLog: [{ at, service: 'water', isThere: true, report }],
});
const { id } = seen.place;
const hidden = aCentre({
  ...seen,
  place: { id: 'centre:x', names: { en: 'x' }, position: null, sensitivity: 'restricted' },
});

const ask = (audience: 'public' | 'operator') =>
  askAs(audience, memoryStore({ operation: anOperation(), centres: [seen, hidden] })).centre;

describe('centre.log', () => {
  it('tells every entry once, newest first, page by page', async () => {
    const first = await ask('operator').log({ operation, id, limit: 2 });
    const second = await ask('operator').log({ operation, id, limit: 2, before: first.next });
    const third = await ask('operator').log({ operation, id, limit: 2, before: second.next });
    const all = [first, second, third].flatMap(({ entries }) => entries);
    expect(all.map(({ entry }) => entry.at)).toEqual([at, at, at, '2026-11-21', '2026-11-20']);
    expect(new Set(all.map(({ kind, ordinal }) => `${kind} ${ordinal}`)).size).toBe(5);
    expect(third.next).toBeNull();
  });

  it('is of one kind where only that is asked for', async () => {
    const { entries } = await ask('operator').log({ operation, id, kind: 'status' });
    expect(entries.map(({ entry }) => entry)).toEqual(seen.statusLog.toReversed());
  });

  it('is of reports where only they are asked for', async () => {
    const { entries } = await ask('operator').log({ operation, id, isReported: true });
    expect(entries.map(({ entry }) => entry.report?.number)).toEqual([1, 1, 1]);
  });

  it('tells the public neither small counts nor what was typed', async () => {
    const { entries } = await ask('public').log({ operation, id });
    expect(entries.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'present', value: 10, qualifier: 'fewerThan' }),
        expect.objectContaining({ status: 'full', note: null }),
        expect.objectContaining({ status: 'operating', note: 'printed in a file' }),
      ]),
    );
    expect(entries).toHaveLength(5);
  });

  it('knows no centre that the reader may not see', async () => {
    const asked = { operation, id: 'centre:x' };
    await expect(ask('public').log(asked)).rejects.toThrow('There is no centre "centre:x".');
    expect((await ask('operator').log(asked)).entries).toHaveLength(5);
  });
});
