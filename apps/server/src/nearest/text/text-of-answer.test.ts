import { ClosureId } from '@waystation/domain';
import { aClosedEntry, aClosure } from '@waystation/domain/testing';
import type { ToldClosure } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { centre, ELEGU, NIMULE, tell, UNKNOWN, walking } from '../../../test/told-answer';

const CLOSED: ToldClosure = {
  id: ClosureId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be05'),
  road: 'Aswa bridge',
  position: [32.06, 3.63],
  since: '2026-11-20T06:00:00.000Z',
  reason: 'water',
  source: 'staff',
  closedTo: 'all',
};

describe('an answer as text', () => {
  it('says of one centre all that one must know, in one message', async () => {
    const messages = await tell([NIMULE]);
    expect(messages).toEqual([
      '1. Nimule: 91 free, counted 8 h ago, 7.3 km N straight line, about 15 min by car (line x 1.4, 40 km/h), tel +211 912 345 678',
    ]);
  });

  it('says whose the roads are where a way leads over them', async () => {
    expect(await tell([NIMULE], { roads: walking(0) })).toEqual([
      '1. Nimule: 91 free, counted 8 h ago, 31 km by road, about 5 h 10 min by car, tel +211 912 345 678\nRoads: OpenStreetMap contributors',
    ]);
  });

  it('says what a time by straight line assumes at the first that has one, also after one by road', async () => {
    const text = (await tell([NIMULE, ELEGU], { roads: walking(0) })).join(' ');
    expect(text).toMatch(/1\. Nimule: .*31 km by road, about 5 h 10 min by car, tel/);
    expect(text).toContain('about 23 min by car (line x 1.4, 40 km/h), in Uganda');
  });

  it('says how much of a way by road is walked, where that is far', async () => {
    const [far] = await tell([NIMULE], { roads: walking(19_600) });
    expect(far).toContain('31 km by road, 20 km of it on foot, about 5 h 10 min by car');
    const [near] = await tell([NIMULE], { roads: walking(400) });
    expect(near).toContain('31 km by road, about 5 h 10 min by car');
  });

  it('says no way to a centre that is known only by its area', async () => {
    const { place } = NIMULE;
    const [text] = await tell([{ ...NIMULE, place: { ...place, precision: 'areaCentroid' } }]);
    expect(text).toContain('Nimule: 91 free, counted 8 h ago, position unknown');
    expect(text).not.toContain('km');
  });

  it('names a closed road on the way, and since when it is closed', async () => {
    const text = (await tell([NIMULE], { closures: [CLOSED] })).join('\n');
    expect(text).toContain('road reported closed: Aswa bridge, since 20 Nov 2026');
  });

  it('says how much longer the way round a closed road is', async () => {
    const roads = walking(0, { km: 12.4, minutes: 31 });
    const text = (await tell([NIMULE], { closures: [CLOSED], roads })).join('\n');
    expect(text).toContain('Aswa bridge, since 20 Nov 2026, way round +12 km');
  });

  it('names a closed road near a way by straight line, why, and since when', async () => {
    const reported = [aClosure({ position: [32.06, 3.63], log: [aClosedEntry()] })];
    const text = (await tell([NIMULE], { reported })).join('\n');
    expect(text).toContain(
      'road reported closed near the way: Aswa bridge (flood or water), since 20 Nov 2026',
    );
  });

  it('says what lies across a border, and what is unknown', async () => {
    const text = (await tell([NIMULE, ELEGU, UNKNOWN])).join('\n');
    expect(text).toContain('2. Elegu I: 64 free');
    expect(text).toContain('in Uganda, crossing open (22 Nov 2026)');
    expect(text).toContain('3. Elegu II: places unknown, never counted');
  });

  it('says where reports from a centre differ on its places', async () => {
    const said = (number: number, value: number) => ({
      at: `2026-11-22T0${number}:00:00Z`,
      kind: 'present' as const,
      value,
      report: { number, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] },
    });
    const reported = centre('Nimule', {
      north: 0.066,
      present: null,
      counts: [...UNKNOWN.counts, said(7, 220), said(8, 100)],
    });
    const text = (await tell([reported])).join('\n');
    expect(text).toContain('1. Nimule: 8 to 128 free: reports differ, counted 6 h ago');
  });

  it('says of when a status is that nobody has confirmed for long', async () => {
    const statusLog = [{ at: '2026-08-01', status: 'operating' as const }];
    const old = centre('Elegu II', { north: 0.2, present: null, statusLog });
    const text = (await tell([old])).join('\n');
    expect(text).toContain('places unknown, status of 1 Aug 2026, never counted');
  });

  it('says of when the status of a crossing is, and no date where it is not known', async () => {
    const textWith = async (status: 'restricted' | 'unknown') =>
      (await tell([ELEGU], { crossing: [{ at: '2026-11-20', status }] })).join('\n');
    expect(await textWith('restricted')).toContain('crossing limited (20 Nov 2026)');
    expect(await textWith('unknown')).toContain('crossing status unknown, tel');
  });

  it('says that one much nearer may be closed, for people pass it', async () => {
    const unsaid = centre('Unsaid', { north: 0.01, present: 137, opened: null, statusLog: [] });
    const text = (await tell([NIMULE, unsaid], { rows: 1 })).join('\n');
    expect(text).toContain('1. Nimule: 91 free');
    expect(text).toContain('nearer, not known whether open: Unsaid, 1.1 km');
  });

  it('says whether telephones are not known or not told', async () => {
    const [known] = await tell([UNKNOWN]);
    expect(known).toContain('No telephone known.');
    const [held] = await tell([UNKNOWN], { told: { phones: 'heldBack' } });
    expect(held).toContain('Telephones are not public here.');
  });

  it('says what is free and short though a need is not known, and which need that is', async () => {
    const text = (await tell([NIMULE], { people: 100, needs: ['wheelchair', 'medical'] })).join('');
    expect(text).toContain('1. Nimule: 91 free, 9 too few, not known: Wheelchair; Medical care');
  });

  it('says which need a centre does not have', async () => {
    const without = centre('Nimule', {
      north: 0.066,
      present: 137,
      servicesAbsent: ['wheelchair'],
    });
    const text = (await tell([without], { needs: ['wheelchair'] })).join('\n');
    expect(text).toContain('- Nimule: not suitable, said not to have: Wheelchair');
  });

  it('numbers nobody who is full, closed or on standby, and says which it is', async () => {
    const shut = (name: string, north: number, status: 'full' | 'standby' | 'closed') => ({
      ...centre(name, { north, present: 0 }),
      statusLog: [{ at: '2026-11-22', status, note: null, source: null }],
    });
    const text = (
      await tell([shut('Full', 0.01, 'full'), shut('Ready', 0.02, 'standby'), NIMULE, ELEGU], {
        rows: 4,
      })
    ).join('\n');
    expect(text).toMatch(/^1\. Nimule: 91 free/);
    expect(text).toContain('2. Elegu I: 64 free');
    expect(text).toContain('- Ready: standby, not open');
    expect(text).toContain('- Full: full');
    expect(text).not.toMatch(/\d\. (Full|Ready)/);
  });

  it('says that nobody knows whether a centre is open', async () => {
    const text = (await tell([{ ...NIMULE, opened: null, statusLog: [] }])).join('\n');
    expect(text).toContain('1. Nimule: 91 free, not known whether it is open');
  });

  it('tells the least that is free as such, and nobody to go elsewhere for it', async () => {
    const counts = NIMULE.counts.map((count) =>
      count.kind === 'present' ? { ...count, value: 10, qualifier: 'fewerThan' as const } : count,
    );
    const [few] = await tell([{ ...NIMULE, counts }]);
    expect(few).toContain('1. Nimule: at least 218 free');
    const many = (await tell([{ ...NIMULE, counts }, ELEGU], { people: 225 })).join('\n');
    expect(many).toContain('1. Nimule: at least 218 free, perhaps enough for everyone');
    expect(many).not.toContain('Split');
    const split = (await tell([{ ...NIMULE, counts }, ELEGU], { people: 250 })).join('\n');
    expect(split).toMatch(/1\. (Nimule: at least 218 free|Elegu I: 64 free), counted/);
  });

  it('says that nothing is known to fit, then what comes closest', async () => {
    expect(await tell([UNKNOWN])).toEqual([
      'No centre is known to have places for 12. No telephone known.',
      '1. Elegu II: places unknown, never counted, 22 km N straight line, about 46 min by car (line x 1.4, 40 km/h)',
    ]);
  });

  it('says that no centre known is not the same as none', async () => {
    expect(await tell([])).toEqual([
      'No centre is known here. This does not mean that there is none.',
    ]);
  });
});
