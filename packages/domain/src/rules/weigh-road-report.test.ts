import { describe, expect, it } from 'vitest';
import { aClosedEntry, aClosure, aReopening, aRoadReport } from '../../test/builders';
import { type RoadScene, weighRoadReport } from './weigh-road-report';

const NEW = {
  kind: 'newClosure',
  position: [31.6, 4.85],
  road: 'Aswa bridge',
  sensitivity: 'public',
  reason: 'water',
} as const;
const OTHER_ID = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be06';
const { id: KNOWN, log: LOG } = aClosure();
const REOPENED = { says: { kind: 'reopened' as const, closure: KNOWN } };

type Said = Parameters<typeof aRoadReport>[0];

const weigh = (said: Said = {}, scene: Partial<RoadScene> = {}) =>
  weighRoadReport(aRoadReport(said), {
    log: [],
    closures: [],
    kmOutside: null,
    offRoads: null,
    now: new Date('2026-11-20T08:00:00Z'),
    ...scene,
  });

describe('weighing a report of a road', () => {
  it('makes a new closure the first entry of its own log', () => {
    expect(weigh()).toEqual({
      kind: 'accepted',
      answer: {
        outcome: 'accepted',
        closure: KNOWN,
        number: 1,
        confirmed: [],
        isConflicting: false,
      },
      entry: expect.objectContaining({ status: 'closed', reason: 'water', closedTo: 'all' }),
    });
  });

  it('adds a reopening to what was said before', () => {
    const said = { ...REOPENED, at: '2026-11-20T07:00:00Z', basedOn: 1 };
    expect(weigh(said, { log: LOG })).toMatchObject({
      answer: { number: 2, closure: KNOWN, isConflicting: false },
      entry: { status: 'reopened', number: 2, basedOn: 1 },
    });
  });

  it('says so where the writer had not seen the report that says otherwise', () => {
    const said = { ...REOPENED, at: '2026-11-20T07:00:00Z', basedOn: 0 };
    expect(weigh(said, { log: LOG })).toMatchObject({ answer: { isConflicting: true } });
  });

  it.each<{ name: string; said: Said; scene: Partial<RoadScene>; doubts: readonly object[] }>([
    {
      name: 'from the future',
      said: { at: '2026-11-20T08:16:00Z' },
      scene: {},
      doubts: [{ code: 'inFuture', now: '2026-11-20T08:00:00.000Z' }],
    },
    {
      name: 'older than the newest',
      said: { ...REOPENED, at: '2026-11-19T00:00:00Z', basedOn: 1 },
      scene: { log: LOG },
      doubts: [{ code: 'olderThanNewest', newestAt: '2026-11-20T06:00:00.000Z' }],
    },
    {
      name: 'far outside the operation',
      said: {},
      scene: { kmOutside: 812.4 },
      doubts: [{ code: 'farOutside', km: 812 }],
    },
    {
      name: 'of what is reported already',
      said: { id: OTHER_ID, says: { ...NEW, position: [31.601, 4.85] } },
      scene: { closures: [aClosure()] },
      doubts: [{ code: 'alreadyReported', closure: KNOWN, metres: 111 }],
    },
    {
      name: 'near one that was reopened',
      said: { id: OTHER_ID, at: '2026-11-20T07:30:00Z' },
      scene: {
        closures: [aClosure({ log: [aClosedEntry(), aReopening({ at: '2026-11-20T07:00:00Z' })] })],
      },
      doubts: [],
    },
  ])('asks about a report $name', ({ said, scene, doubts }) => {
    const asked = weigh(said, scene);
    expect(asked.kind === 'unconfirmed' ? asked.answer.doubts : []).toEqual(doubts);
    const codes = doubts.map((doubt) => expect.objectContaining(doubt));
    const after = weigh({ ...said, confirmed: true }, scene);
    expect(after).toMatchObject({ kind: 'accepted', answer: { confirmed: codes } });
    expect(after.kind === 'accepted' ? after.entry.confirmed : []).toHaveLength(doubts.length);
  });

  it.each<{ name: string; said: Said; refusal: object }>([
    { name: 'on a report that is not there', said: { basedOn: 2 }, refusal: { newest: 0 } },
    {
      name: 'from the day after tomorrow',
      said: { at: '2026-11-22T08:00:00Z', confirmed: true },
      refusal: { kind: 'tooFarAhead' },
    },
    {
      name: 'that ends before it begins',
      said: { says: { ...NEW, until: '2026-11-20T06:00:00Z' } },
      refusal: { kind: 'endsBefore' },
    },
    {
      name: 'with a telephone number as the road',
      said: { says: { ...NEW, road: 'call +211 912 345 678' } },
      refusal: { kind: 'textPersonal', field: 'road' },
    },
    {
      name: 'with an address in the note',
      said: { note: 'ask driver@example.org' },
      refusal: { kind: 'textPersonal', field: 'note' },
    },
  ])('refuses one $name', ({ said, refusal }) => {
    expect(weigh(said)).toMatchObject({ kind: 'refused', refusal });
  });
});
