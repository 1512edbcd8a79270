import { aClosure } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aKeptReport, aKeptRoadReport } from '../../../test/a-kept-report';
import { mayKeepRoad } from './may-keep-road';
import { mendedRoad } from './mended-road';
import { reportOfRoadDraft } from './road-draft';

const SENDER = {
  id: 'a3b2c1d0-8f0a-4d0e-9a4b-0c9d6f1e2a31',
  now: new Date('2011-04-01T12:00:00Z'),
};
const REOPENED = { kind: 'reopened', closure: aClosure().id } as const;

const mended = (kept: ReturnType<typeof aKeptRoadReport>) =>
  mendedRoad([{ key: 7, kept }], '7', 'libya-2011');

describe('a report of a road that is mended', () => {
  it('says all that it said, of the moment at which it was written, under a new id', () => {
    const kept = aKeptRoadReport({ note: 'ask the clinic', source: 'travellers' });
    const again = mended(kept);
    const written = again === null ? null : reportOfRoadDraft(again.draft, SENDER);
    expect(written).toMatchObject({
      kind: 'report',
      report: { ...kept.report, id: SENDER.id },
    });
  });

  it('is of now where the clock was wrong', () => {
    const { draft } = mended(aKeptRoadReport({}, { refusal: 'tooFarAhead' })) ?? {};
    expect(draft?.at).toBeNull();
  });

  it.each<[string | undefined, string, number | null]>([
    ['7', 'libya-2011', 7],
    ['8', 'libya-2011', null],
    ['9', 'libya-2011', null],
    ['6', 'libya-2011', null],
    ['7', 'other', null],
    [undefined, 'libya-2011', null],
  ])('is number %s in %s: %s', (mend, operation, key) => {
    const entries = [
      { key: 6, kept: aKeptReport() },
      { key: 7, kept: aKeptRoadReport() },
      { key: 9, kept: aKeptRoadReport({ says: REOPENED }) },
    ];
    expect(mendedRoad(entries, mend, operation)?.key ?? null).toBe(key);
  });
});

describe('a report of a road may wait on a device', () => {
  const closed = aKeptRoadReport().report;
  const reopened = aKeptRoadReport({ says: REOPENED }).report;

  it('where everybody may be told of it', () => {
    expect(mayKeepRoad(closed, [])).toBe(true);
    expect(mayKeepRoad(reopened, [aClosure()])).toBe(true);
  });

  it('and not where only some may, or nobody knows', () => {
    const { says } = closed;
    expect(
      mayKeepRoad(
        {
          ...closed,
          says: says.kind === 'newClosure' ? { ...says, sensitivity: 'restricted' } : says,
        },
        [],
      ),
    ).toBe(false);
    expect(mayKeepRoad(reopened, [aClosure({ sensitivity: 'restricted' })])).toBe(false);
    expect(mayKeepRoad(reopened, [])).toBe(false);
  });
});
