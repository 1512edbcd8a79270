import { closuresInForce } from '@waystation/domain';
import { aClosedEntry, aClosure } from '@waystation/domain/testing';
import {
  type Ground,
  isLocated,
  type KnownCentre,
  onwardAnswer,
  onwardQuestion,
  type RankOptions,
} from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aGround, counted, MOMENT } from '../../../test/a-ground';
import { render, wordsOf } from '../../../test/render';
import { readFindState } from '../find-centre/address/find-state';
import { CountAge } from '../find-centre/answer/count-age';
import { FreeNumber } from '../find-centre/answer/free-number';
import { CentreAccount } from './centre-account';
import { CentreActions } from './centre-actions';
import type { Onward } from './onward/use-onward';
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

type Roads = Pick<RankOptions, 'roads' | 'roadState'> & Partial<Pick<Ground, 'closures'>>;

/** The group of a reader who has said nothing but that it is somewhere. */
const READER = { people: 12, needs: [], nationalities: [], languages: [], mode: 'car' as const };

const onwardOf = (
  known: KnownCentre,
  ground: Ground,
  { isAsked = true, ...byRoad }: Roads & { readonly isAsked?: boolean },
): Onward => {
  const question = onwardQuestion(known, READER);
  return question === null
    ? { kind: 'whereUnknown' }
    : {
        kind: 'known',
        found: onwardAnswer(question, ground, byRoad),
        roads: { kind: 'unasked' },
        isAsked,
        isVague: !isLocated(known.centre.place),
      };
};

const account = async (
  centre: typeof NIMULE,
  others: readonly (typeof NIMULE)[] = [],
  { closures = [], ...byRoad }: Roads & { readonly isAsked?: boolean } = {},
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
        onward={onwardOf(known, ground, byRoad)}
        addressOf={(id) => `/op/centres/${id}`}
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
    expect(words).toContain('nobody has said where this centre is');
  });

  it('tells what is there from what is not and from what nobody said', async () => {
    const words = await account(NIMULE);
    expect(words).toContain('Medical care Food No Wheelchair access');
    expect(words).toMatch(/Nobody has said whether there is: Shelter, Water/);
    expect(words).toContain('Open 24 h yes');
    expect(words).toContain('Animals unknown');
  });

  it('names several centres for those who are present, with places, age, way and status', async () => {
    const small = counted({ id: 'Lainya', present: 200, east: 6 });
    const words = await account(NIMULE, [counted({ id: 'Elegu', present: 20, east: 9 }), small]);
    expect(words).toContain(
      'If this centre closes Places for everyone who is present: 137 counted 8 h ago',
    );
    expect(words).toMatch(
      /Enough free places \(1\).*Elegu Open 208 free 4\.0 km E .*counted 8 h ago/,
    );
    expect(words).toMatch(/Places for some of the group \(1\).*Lainya Open 28 free/);
  });

  it('divides them where no one centre takes all, and leaves out nobody', async () => {
    const words = await account(NIMULE, [ELEGU, counted({ id: 'Lainya', east: 15 })]);
    expect(words).toContain('No one centre can take all 137. Together these can:');
    expect(words).toContain('91 people to Elegu');
    expect(words).toContain('46 people to Lainya');
  });

  it('says for how many no place is known, and tells unknown and standby apart from free', async () => {
    const words = await account(NIMULE, [
      ELEGU,
      counted({ id: 'Unsaid', blocked: null, east: 7 }),
      counted({ id: 'Ready', east: 8 }, { statusLog: [{ at: '2011-03-01', status: 'standby' }] }),
      counted({ id: 'Shut', east: 6 }, { statusLog: [{ at: '2011-03-01', status: 'closed' }] }),
    ]);
    expect(words).toContain(
      '1 other centre is known to have free places: 91. People without a known free place: 46',
    );
    expect(words).toMatch(
      /Not known whether they can take the group \(1\).*Unknown is not free.*Unsaid Open unknown/,
    );
    expect(words).toMatch(/On standby \(1\).*Ready Standby .*91 free/);
    expect(words).toContain('Not listed here: Closed (1)');
  });

  it('says that nobody counted who is present, and answers for the reader’s group', async () => {
    const words = await account(counted({ id: 'Here' }, { counts: [] }), [ELEGU]);
    expect(words).toContain(
      'Not known: how many people are present. Shown instead: where the 12 people of your question could go.',
    );
    expect(words).toMatch(/Enough free places \(1\).*Elegu/);
  });

  it('counts nobody where neither the people present nor those of a question are known', async () => {
    const words = await account(counted({ id: 'Here' }, { counts: [] }), [], { isAsked: false });
    expect(words).toContain('Number of people not stated: any free place counts');
    expect(words).toContain('No other centre is known to have free places.');
    expect(words).not.toContain('People without');
  });

  it('says that distances are from the middle of an area where no more is known', async () => {
    const centre = counted({ id: 'Here' });
    const vague = { ...centre, place: { ...centre.place, precision: 'areaCentroid' as const } };
    expect(await account(vague, [ELEGU])).toContain('distances are from about the middle of it');
    expect(await account(centre, [ELEGU])).not.toContain('the middle of it');
  });

  it('says of when a count is that is too old to rely on, and that reports differ on it', async () => {
    const old = [{ at: '2011-03-01', kind: 'present', value: 137, qualifier: 'about' }];
    const words = await account(counted({ id: 'Here' }, { counts: old }), [ELEGU]);
    expect(words).toMatch(/present: about 137 last count 1\sMar\s2011/);
    expect(words).toContain('too old to rely on');
  });

  it('assumes of a centre for children alone that all are, and sends them only where they are taken in', async () => {
    const words = await account({ ...NIMULE, groups: ['unaccompaniedChildren'] }, [
      counted({ id: 'Silent', present: 0 }),
      counted({ id: 'Takes', present: 0, east: 20 }, { groups: ['unaccompaniedChildren'] }),
    ]);
    expect(words).toContain('names no other group: Unaccompanied children');
    expect(words).toMatch(/Enough free places \(1\).*Takes/);
    expect(words).toMatch(/\(1\).*Silent .*not known: Unaccompanied children/);
  });

  it('says beside each centre what of this one’s services is not known to be there', async () => {
    const words = await account(NIMULE, [
      counted({ id: 'Without', present: 0 }, { servicesAbsent: ['medical'] }),
    ]);
    expect(words).toContain('Known to be here: Medical care.');
    expect(words).toMatch(/Without Open .*said not to have: Medical care/);
  });

  it('says that no other centre is known', async () => {
    const words = await account(NIMULE);
    expect(words).toContain('No other centre is known to have free places.');
    expect(words).toContain('People without a known free place: 137');
    expect(words).toContain('No other centre is known in this operation.');
  });

  it('sends nobody on over a closed road that leaves no way', async () => {
    const further = counted({ id: 'Lainya', present: 0, east: 15 });
    const roads = new Map([[ELEGU.place.id, { kind: 'noWay' as const }]]);
    const words = await account(NIMULE, [ELEGU, further], { roads, roadState: 'used' });
    expect(words).toMatch(/Enough free places \(1\).*Lainya/);
    expect(words).toContain('Cannot be reached now (1)');
  });

  it('names a road closed near the straight line to where to go on to', async () => {
    const log = [aClosedEntry({ at: '2011-03-20T06:00:00Z' })];
    const closures = closuresInForce([aClosure({ position: [11.57, 33], log })], MOMENT);
    expect(await account(NIMULE, [ELEGU], { closures })).toMatch(
      /Elegu .*Road reported closed near the straight line, perhaps on the way: .?Aswa bridge/,
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
      '/ssd/centres/centre%3ASSD.01?asOf=2011-03-05&lang=ar',
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
