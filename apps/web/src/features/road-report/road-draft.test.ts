import { RoadReport } from '@waystation/domain';
import { aClosedEntry, aClosure, aReopening } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { emptyRoadDraft, type RoadDraft, reopeningOf, reportOfRoadDraft } from './road-draft';

const SENDER = {
  id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be07',
  now: new Date('2026-11-22T12:00:00Z'),
};

const written = (changes: Partial<RoadDraft>) =>
  reportOfRoadDraft({ ...emptyRoadDraft('3.6, 32.06'), reason: 'water', ...changes }, SENDER);

describe('a draft of a closed road', () => {
  it('is a report that the server takes, called by its coordinates where it has no name', () => {
    const said = written({});
    expect(said).toMatchObject({
      kind: 'report',
      report: {
        at: '2026-11-22T12:00:00.000Z',
        note: null,
        says: { position: [32.06, 3.6], road: '3.6,32.06', sensitivity: 'public' },
      },
    });
    expect(said.kind === 'report' ? RoadReport.parse(said.report) : null).toEqual(
      said.kind === 'report' ? said.report : undefined,
    );
  });

  it('says what its writer chose', () => {
    expect(
      written({
        road: ' Aswa bridge ',
        closedTo: 'car',
        source: 'travellers',
        audience: 'restricted',
        note: 'ask the clinic',
      }),
    ).toMatchObject({
      report: {
        source: 'travellers',
        note: 'ask the clinic',
        says: { road: 'Aswa bridge', closedTo: 'car', sensitivity: 'restricted' },
      },
    });
  });

  it.each<[Partial<RoadDraft>, string]>([
    [{ where: '' }, 'noWhere'],
    [{ where: 'by the river' }, 'noWhere'],
    [{ where: '132, 400' }, 'noWhere'],
    [{ reason: null }, 'noReason'],
    [{ road: 'call 0912 345 678' }, 'personal'],
    [{ note: 'driver@example.org' }, 'personal'],
  ])('lacks something: %o', (changes, hint) => {
    expect(written(changes)).toEqual({ kind: 'missing', hint });
  });
});

describe('a reopening', () => {
  it('is by somebody who has seen all that was said', () => {
    const closure = aClosure({
      log: [aClosedEntry(), aReopening(), aClosedEntry({ number: 3, basedOn: 2 })],
    });
    expect(reopeningOf(closure, { ...SENDER, source: 'authority' })).toMatchObject({
      source: 'authority',
      basedOn: 3,
      says: { kind: 'reopened', closure: closure.id },
    });
  });
});
