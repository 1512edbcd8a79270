import { describe, expect, it } from 'vitest';
import { aCentre, aReport } from '../../test/builders';
import type { CentreReport } from '../centre-report';
import { centreAt } from './centre-at';
import { weighReport } from './weigh-report';

const NOW = new Date('2011-03-10T09:00:00Z');

const CENTRE = aCentre({
  counts: [
    { at: '2011-03-01', kind: 'capacity', value: 12_000 },
    { at: '2011-03-01', kind: 'blocked', value: 500 },
    { at: '2011-03-09T18:00:00.000Z', kind: 'present', value: 2_800 },
  ],
  statusLog: [{ at: '2011-03-09', status: 'operating' }],
  serviceLog: [{ at: '2011-03-09', service: 'medical', isThere: true }],
});

type Said = Parameters<typeof aReport>[0];

const weigh = (said: Said, centre = CENTRE) => weighReport(centre, aReport(said), NOW);

const doubtsAbout = (said: Said, centre = CENTRE) => {
  const weighed = weigh(said, centre);
  return weighed.kind === 'unconfirmed' ? weighed.answer.doubts : weighed.kind;
};

const nothing: Said = { present: undefined };

describe('a report', () => {
  it('becomes dated entries of the logs, each with who said it and on what it is based', () => {
    const said: Said = {
      present: 3_000,
      capacity: 12_500,
      blocked: { value: 120, note: ' roof repair ' },
      status: { status: 'standby' },
      services: { medical: false, water: true },
    };
    const weighed = weigh(said);
    const stated = {
      at: '2011-03-10T08:00:00.000Z',
      source: 'reported',
      report: { number: 1, basedOn: 0, reporter: 'shiftLead', confirmed: [] },
    };
    const count = { ...stated, note: null, qualifier: 'exact' };
    expect(weighed).toEqual({
      kind: 'accepted',
      answer: { outcome: 'accepted', number: 1, confirmed: [], conflicting: [] },
      entries: {
        counts: [
          { ...count, kind: 'present', value: 3_000 },
          { ...count, kind: 'capacity', value: 12_500 },
          { ...count, kind: 'blocked', value: 120, note: 'roof repair' },
        ],
        statusLog: [{ ...stated, status: 'standby', note: null }],
        serviceLog: [
          { ...stated, service: 'water', isThere: true },
          { ...stated, service: 'medical', isThere: false },
        ],
      },
    });
  });

  it.each([
    { at: '2011-03-10T09:14:00Z', name: 'some minutes fast', confirmed: false },
    { at: '2011-03-10T19:00:00Z', name: 'hours fast, and confirmed', confirmed: true },
  ])('is dated when it was received where the clock was $name', ({ at, confirmed }) => {
    const weighed = weigh({ at, confirmed });
    expect(weighed).toMatchObject({ entries: { counts: [{ at: NOW.toISOString() }] } });
    const counts = weighed.kind === 'accepted' ? weighed.entries.counts : [];
    const centre = { ...CENTRE, counts: [...CENTRE.counts, ...counts] };
    const rule = { freshHours: 24, unknownAfterHours: 72 };
    expect(centreAt(centre, NOW, rule).places.present).toBe(3_000);
  });

  it('tells which of its subjects now conflict', () => {
    const first = weigh({ present: 3_000, capacity: 12_100 });
    const entries = first.kind === 'accepted' ? first.entries.counts : [];
    const centre = { ...CENTRE, counts: [...CENTRE.counts, ...entries] };
    expect(weigh({ present: 3_100 }, centre)).toMatchObject({
      answer: { number: 2, conflicting: ['present'] },
    });
    expect(weigh({ present: 3_100, basedOn: 1 }, centre)).toMatchObject({
      answer: { number: 2, conflicting: [] },
    });
  });
});

describe('a doubtful report', () => {
  it.each<{ why: string; said: Said; doubt: object }>([
    {
      why: 'more people than places that can be used',
      said: { present: 11_501 },
      doubt: { code: 'abovePlaces', present: 11_501, blocked: 500, capacity: 12_000 },
    },
    {
      why: 'more blocked places than there are',
      said: { ...nothing, blocked: { value: 9_500 } },
      doubt: { code: 'abovePlaces', present: 2_800, blocked: 9_500, capacity: 12_000 },
    },
    {
      why: 'a capacity below the people present',
      said: { ...nothing, capacity: 3_000 },
      doubt: { code: 'abovePlaces', present: 2_800, blocked: 500, capacity: 3_000 },
    },
    {
      why: 'a moment that has not come',
      said: { at: '2011-03-10T09:16:00Z' },
      doubt: { code: 'inFuture', now: NOW.toISOString() },
    },
    {
      why: 'a count older than the newest',
      said: { at: '2011-03-09T17:00:00Z' },
      doubt: {
        code: 'olderThanNewest',
        subject: 'present',
        newestAt: '2011-03-09T18:00:00.000Z',
        newest: 2_800,
      },
    },
    {
      why: 'a status older than the newest',
      said: { ...nothing, status: { status: 'full' }, at: '2011-03-08T09:00:00Z' },
      doubt: {
        code: 'olderThanNewest',
        subject: 'status',
        newestAt: '2011-03-09',
        newest: 'operating',
      },
    },
    {
      why: 'a service older than the newest',
      said: { ...nothing, services: { medical: false }, at: '2011-03-08T09:00:00Z' },
      doubt: {
        code: 'olderThanNewest',
        subject: 'medical',
        newestAt: '2011-03-09',
        newest: true,
      },
    },
    {
      why: 'a tenth of the last',
      said: { present: 280 },
      doubt: { code: 'tenth', subject: 'present', value: 280, before: 2_800 },
    },
    {
      why: 'ten times the last',
      said: { ...nothing, capacity: 120_000 },
      doubt: { code: 'tenfold', subject: 'capacity', value: 120_000, before: 12_000 },
    },
  ])('has to be confirmed: $why', ({ said, doubt }) => {
    expect(doubtsAbout(said)).toEqual(expect.arrayContaining([doubt]));
  });

  it('is told which report has the newer entry', () => {
    const report = { number: 3, basedOn: 0, reporter: 'partner' as const, confirmed: [] };
    const at = '2011-03-10T08:30:00.000Z';
    const centre = aCentre({ counts: [{ at, kind: 'present', value: 120, report }] });
    expect(doubtsAbout({ present: 110, at: '2011-03-10T08:00:00Z' }, centre)).toEqual([
      { code: 'olderThanNewest', subject: 'present', newestAt: at, newest: 120, number: 3 },
    ]);
  });

  it.each<[string, Said]>([
    ['as many people as places that can be used', { present: 11_500 }],
    ['a device whose clock is some minutes fast', { at: '2011-03-10T09:14:00Z' }],
    ['nine times the last', { present: undefined, capacity: 107_999 }],
    ['a change of status alone', { present: undefined, status: { status: 'full' } }],
  ])('is not one of %s', (_, said) => {
    expect(doubtsAbout(said)).toBe('accepted');
  });

  it('says nothing of what nobody said: not that no place is blocked, nor that nobody is present', () => {
    const counts = [{ at: '2011-03-01', kind: 'capacity' as const, value: 12_000 }];
    const unsaid = aCentre({ counts });
    expect(doubtsAbout({ present: 12_001 }, unsaid)).toEqual([
      { code: 'abovePlaces', present: 12_001, blocked: null, capacity: 12_000 },
    ]);
    expect(doubtsAbout({ ...nothing, blocked: { value: 12_001 } }, unsaid)).toEqual([
      { code: 'abovePlaces', present: null, blocked: 12_001, capacity: 12_000 },
    ]);
  });

  it('is not one of a family that comes to an almost empty centre', () => {
    const small = aCentre({ counts: [{ at: '2011-03-09', kind: 'present', value: 3 }] });
    expect(doubtsAbout({ present: 40 }, small)).toBe('accepted');
    expect(doubtsAbout({ present: 100 }, small)).toHaveLength(1);
  });

  it('is written down once confirmed, and marked with what was confirmed', () => {
    const weighed = weigh({ present: 130_000, confirmed: true });
    const codes = ['tenfold', 'abovePlaces'];
    expect(weighed).toMatchObject({
      kind: 'accepted',
      answer: { confirmed: codes.map((code) => ({ code })) },
      entries: { counts: [{ report: { confirmed: codes } }] },
    });
  });
});

describe('what was confirmed', () => {
  it('is what its writer was asked about: of anything else they are asked', () => {
    const said = { present: 130_000 };
    expect(weigh({ ...said, confirmed: ['tenfold'] })).toMatchObject({
      kind: 'unconfirmed',
      answer: { doubts: [{ code: 'tenfold' }, { code: 'abovePlaces' }] },
    });
    expect(weigh({ ...said, confirmed: ['tenfold', 'abovePlaces'] })).toMatchObject({
      kind: 'accepted',
    });
    expect(weigh({ confirmed: ['tenfold'] })).toMatchObject({ kind: 'accepted' });
  });

  it('marks the entries that it is about, and not the others of the report', () => {
    const weighed = weigh({
      present: 2_700,
      capacity: 130_000,
      status: { status: 'full' },
      confirmed: true,
    });
    const marks = weighed.kind === 'accepted' ? weighed.entries : null;
    expect(marks?.counts.map(({ kind, report }) => [kind, report?.confirmed])).toEqual([
      ['present', []],
      ['capacity', ['tenfold']],
    ]);
    expect(marks?.statusLog[0]?.report?.confirmed).toEqual([]);
  });
});

describe('a report that cannot be taken', () => {
  it.each<{ said: Said; refusal: object }>([
    { said: nothing, refusal: { kind: 'saysNothing' } },
    { said: { ...nothing, services: {} }, refusal: { kind: 'saysNothing' } },
    { said: { basedOn: 4 }, refusal: { kind: 'basedOnUnknown', newest: 0 } },
    {
      said: { at: '2012-03-10T08:00:00Z' },
      refusal: { kind: 'tooFarAhead', now: NOW.toISOString() },
    },
    {
      said: { status: { status: 'closed', note: 'call +216 75 123 456' } },
      refusal: { kind: 'notePersonal', field: 'status' },
    },
    {
      said: { blocked: { value: 4, note: 'tell jane@example.org' } },
      refusal: { kind: 'notePersonal', field: 'blocked' },
    },
    {
      said: { blocked: { value: 4, note: 'هاتف ٠٧٧١٢٣٤٥٦٧' } },
      refusal: { kind: 'notePersonal', field: 'blocked' },
    },
  ])('says why: $refusal.kind', ({ said, refusal }) => {
    expect(weigh({ ...said, confirmed: true })).toEqual({ kind: 'refused', refusal });
  });

  it.each([
    'call 075–123–456',
    'call 0771‑234‑567',
    '077  123  45 67',
    '07 - 12 - 34 - 56',
    'until 25/11/2026, call 0771 234 567',
    'case 12/34/5678901',
    '77-12-3456',
    '2010-12-34-56',
    'born 12/03/1985 in camp 2',
  ])('because of a long number in its note: %s', (note) => {
    expect(weigh({ status: { status: 'closed', note } })).toMatchObject({
      refusal: { kind: 'notePersonal' },
    });
  });

  it.each([
    'closed until 25/11/2026',
    'closed until 2026-11-25',
    'opens 25.11.2026 08:00',
    'closed 25/11/2026-28/11/2026',
    'opens 25/11/26 08:00',
    'مغلق حتى ٢٥/١١/٢٠٢٦',
    'rooms 12-14, 20-22, 30-33',
  ])('is not one with a date or a few numbers in its note: %s', (note) => {
    expect(weigh({ status: { status: 'closed', note } }).kind).toBe('accepted');
  });

  it.each<Partial<Record<keyof CentreReport, unknown>>>([
    { present: -1 },
    { present: 1.5 },
    { present: 1_000_001 },
    { blocked: { value: -3 } },
    { capacity: Number.NaN },
    { at: 'yesterday' },
    { reporter: 'Jane Doe' },
    { id: '7' },
  ])('is not even read with %o', (said) => {
    expect(() => aReport(JSON.parse(JSON.stringify(said)))).toThrow();
  });
});
