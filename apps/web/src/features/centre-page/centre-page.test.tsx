import { closuresInForce } from '@waystation/domain';
import { aClosedEntry, aClosure } from '@waystation/domain/testing';
import type { Ground } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aGround, counted, MOMENT } from '../../../test/a-ground';
import { render, wordsOf } from '../../../test/render';
import { EMPTY_FIND_STATE, readFindState } from '../find-centre/address/find-state';
import { CountAge } from '../find-centre/answer/count-age';
import { FreeNumber } from '../find-centre/answer/free-number';
import { CentreAccount } from './centre-account';
import { CentreActions } from './centre-actions';
import { ifFull, ifFullQuestion } from './if-full';
import { sharedAddress } from './shared-address';

const NIMULE = counted(
  { id: 'Nimule' },
  {
    services: ['medical', 'food'],
    servicesAbsent: ['wheelchair'],
    languages: ['ar'],
    isOpen24h: true,
  },
);
const ELEGU = counted({ id: 'Elegu', east: 9 });

type Roads = Parameters<typeof ifFull>[2] & Partial<Pick<Ground, 'closures'>>;

const account = async (
  centre: typeof NIMULE,
  others: readonly (typeof NIMULE)[] = [],
  { closures = [], ...byRoad }: Roads = {},
) => {
  const ground = { ...aGround([centre, ...others]), closures };
  const [known] = ground.centres;
  if (known === undefined) {
    throw new Error('The ground has no centre.');
  }
  return wordsOf(
    await render(
      <CentreAccount
        operation="op"
        known={known}
        ranked={null}
        roads={{ kind: 'unasked' }}
        next={ifFull(ifFullQuestion(centre, EMPTY_FIND_STATE), ground, byRoad)}
        addressOf={(id) => `/op/centre/${id}`}
        asked={[]}
        moment={MOMENT}
        timeZone="UTC"
        map={null}
      />,
    ),
  );
};

describe('the page of a centre', () => {
  it('shows the whole equation with the age of the count', async () => {
    const words = await account(NIMULE);
    expect(words).toContain('91 free places');
    expect(words).toContain('240 Capacity − 12 Blocked − 137 Present = 91 Free places');
    expect(words).toContain('counted 8 h ago');
  });

  it('never makes a number of what is not known', async () => {
    const words = await account(counted({ id: 'Elegu', blocked: null }));
    expect(words).toContain('Free places unknown');
    expect(words).toContain('unknown Blocked');
  });

  it('shows both numbers where reports differ, and a range for what follows', async () => {
    const said = (number: number, value: number) => ({
      at: `2011-04-01T0${number}:00:00.000Z`,
      kind: 'present',
      value,
      report: { number, basedOn: 0, reporter: 'partner', confirmed: [] },
    });
    const words = await account(
      counted(
        { id: 'Elegu' },
        {
          counts: [
            { at: '2011-03-01', kind: 'capacity', value: 240 },
            { at: '2011-03-01', kind: 'blocked', value: 12 },
            said(5, 198),
            said(6, 137),
          ],
        },
      ),
    );
    expect(words).toContain('30 – 91 free places reports differ');
    expect(words).toContain('− 137 / 198 Present = 30 – 91 Free places');
    expect(words).toContain('Ask there before you send anybody');
  });

  it('has a number of free places below nothing where more are there than places', async () => {
    const words = await account(counted({ id: 'Elegu', present: 233 }));
    expect(words).toContain('5 over capacity');
    expect(words).toContain('240 Capacity − 12 Blocked − 233 Present = −5 Free places');
  });

  it('does not call parts missing where only the count is too old', async () => {
    const words = await account(
      counted(
        { id: 'Elegu' },
        {
          counts: [
            { at: '2011-03-01', kind: 'capacity', value: 240 },
            { at: '2011-03-01', kind: 'blocked', value: 12 },
            { at: '2011-03-01', kind: 'present', value: 137 },
          ],
        },
      ),
    );
    expect(words).toContain('137 Present = unknown Free places');
    expect(words).toContain('last count 1 Mar 2011');
    expect(words).not.toContain('not all of capacity');
  });

  it('has the words of the count that is used, not of a later one with the same number', async () => {
    const at = (day: string, value: number, note: string) => [
      { at: day, kind: 'present', value, note },
      { at: day, kind: 'blocked', value: 12, note: `Blocked, ${note}` },
    ];
    const words = await account(
      counted(
        { id: 'Elegu' },
        {
          counts: [
            { at: '2011-03-01', kind: 'capacity', value: 240 },
            ...at('2011-04-01T06:00:00Z', 137, 'before the rain'),
            ...at('2011-04-20T06:00:00Z', 137, 'after the rain'),
          ],
        },
      ),
    );
    expect(words).toContain('Blocked, before the rain');
    expect(words).not.toContain('after the rain');
  });

  it('does not say that no other centre is known where nobody could look', async () => {
    const centre = counted({ id: 'Elegu' });
    const words = await account({ ...centre, place: { ...centre.place, position: null } }, [
      NIMULE,
    ]);
    expect(words).toContain('If full not known: nobody has said where this centre is');
  });

  it('tells what is there from what is not and from what nobody said', async () => {
    const words = await account(NIMULE);
    expect(words).toContain('Medical care Food No Wheelchair access');
    expect(words).toMatch(/Nobody has said whether there is: Shelter, Water/);
    expect(words).toContain('Open 24 h yes');
    expect(words).toContain('Animals unknown');
  });

  it('says where to go on to where it is full, and that nowhere is known', async () => {
    expect(await account(NIMULE, [ELEGU])).toMatch(
      /If full Elegu 4\.0 km E .* 91 free counted 8 h ago/,
    );
    expect(await account(NIMULE)).toContain('no other centre is known to have places for all');
  });

  it('sends nobody on over a closed road that leaves no way', async () => {
    const further = counted({ id: 'Lainya', east: 15 });
    const roads = new Map([[ELEGU.place.id, { kind: 'noWay' as const }]]);
    const words = await account(NIMULE, [ELEGU, further], { roads, roadState: 'used' });
    expect(words).toMatch(/If full Lainya/);
  });

  it('names a road closed near the straight line to where to go on to', async () => {
    const log = [aClosedEntry({ at: '2011-03-20T06:00:00Z' })];
    const closures = closuresInForce([aClosure({ position: [11.57, 33], log })], MOMENT);
    expect(await account(NIMULE, [ELEGU], { closures })).toMatch(
      /If full Elegu .*Road reported closed near the straight line, perhaps on the way: .?Aswa bridge/,
    );
  });
});

describe('the number of free places', () => {
  const colour = 'text-ok';
  const number = async (status: 'operating' | 'full' | 'standby') => {
    const [known] = aGround([
      counted({ id: 'Elegu' }, { statusLog: [{ at: '2011-03-01', status }] }),
    ]).centres;
    return known === undefined ? '' : render(<FreeNumber centre={known.at} />);
  };

  it('has the colour of places that one can have only where the centre takes people in', async () => {
    expect(await number('operating')).toContain(colour);
    expect(await number('full')).not.toContain(colour);
    expect(await number('standby')).not.toContain(colour);
    expect(wordsOf(await number('full'))).toBe('91 free');
  });

  it('is told as late also where the count is too old', async () => {
    const places = { countedAt: '2011-03-01', freshness: 'expired' } as const;
    const age = <CountAge places={places} moment={MOMENT} timeZone="UTC" />;
    expect(await render(age)).toContain('text-warn');
  });
});

describe('the address that is passed on', () => {
  it('has the centre and the day, and nothing of the people or what they need', () => {
    const state = readFindState({
      asOf: '2011-03-05',
      from: '33.147,11.558',
      people: '12',
      need: 'unaccompaniedChildren',
      consulate: 'EGY',
      lang: 'ar',
    }).state;
    expect(sharedAddress('ssd', 'centre:SSD.01', state)).toBe(
      '/ssd/centre/centre%3ASSD.01?asOf=2011-03-05&lang=ar',
    );
  });
});

describe('what one can do', () => {
  it('is to call, to write and to find the way, where a line is known', async () => {
    const centre = counted({ id: 'Nimule' }, { phone: '+211 900 000 000' });
    const markup = await render(<CentreActions centre={centre} name="Nimule" />);
    expect(markup).toContain('href="tel:+211900000000"');
    expect(markup).toContain('href="sms:+211900000000"');
    expect(wordsOf(markup)).toContain('Directions');
    expect(markup).not.toContain('https://');
  });

  it('is said not to be a call, where no line is known', async () => {
    const markup = await render(<CentreActions centre={NIMULE} name="Nimule" />);
    expect(wordsOf(markup)).toContain('No telephone line of this centre is shown here.');
    expect(markup).not.toContain('tel:');
  });
});
