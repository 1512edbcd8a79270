import { describe, expect, it } from 'vitest';
import { aGround, counted, MOMENT } from '../../../test/a-ground';
import { render, wordsOf } from '../../../test/render';
import { EMPTY_FIND_STATE } from '../find-centre/address/find-state';
import { CentreAccount } from './centre-account';
import { CentreActions } from './centre-actions';
import { ifFull } from './if-full';

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

const account = async (centre: typeof NIMULE, others: readonly (typeof NIMULE)[] = []) => {
  const ground = aGround([centre, ...others]);
  const [known] = ground.centres;
  if (known === undefined) {
    throw new Error('The ground has no centre.');
  }
  return wordsOf(
    await render(
      <CentreAccount
        known={known}
        ranked={null}
        roads={{ kind: 'unasked' }}
        next={ifFull(centre, EMPTY_FIND_STATE, ground)}
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
