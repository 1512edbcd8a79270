import { ClosureId, closuresInForce, Iso3 } from '@waystation/domain';
import { aClosedEntry, aClosure } from '@waystation/domain/testing';
import { NearestQuestion, type RoadAnswer, rankCentres } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aCrossing } from '../../../../test/a-crossing';
import { aGround, counted, MOMENT } from '../../../../test/a-ground';
import { render, wordsOf } from '../../../../test/render';
import { AnswerList } from './answer-list';
import { numberIn, orderedTiers } from './ordered';

const FROM = [11.5, 33] as const;

const asked = (question: Record<string, unknown> = {}): NearestQuestion =>
  NearestQuestion.parse({ position: FROM, people: 12, ...question });

const list = (
  ground: ReturnType<typeof aGround>,
  question: NearestQuestion = asked(),
  answer = rankCentres(question, ground),
) => (
  <AnswerList
    answer={answer}
    order="best"
    day={null}
    onOrder={() => undefined}
    onCentre={() => undefined}
    onMore={() => undefined}
    roads={{ kind: 'none', why: 'noRoads', again: null }}
    steady={{ isHeld: false, hasChanged: false, onRelease: () => undefined }}
    context={{
      operation: 'op',
      moment: MOMENT,
      timeZone: 'UTC',
      asked: question.languages,
      isGroupAsked: false,
      isStarred: (id) => id === 'centre:Nimule',
      roadTo: () => undefined,
      addressOf: (id) => `/op/centres/${id}`,
    }}
  />
);

const NIMULE = counted({ id: 'Nimule' }, { languages: ['ar', 'en'], services: ['medical'] });

describe('a centre with places', () => {
  it('says how far, how many are free of what, and how old the count is', async () => {
    const words = wordsOf(await render(list(aGround([NIMULE]))));
    expect(words).toContain('1 with places for all');
    expect(words).toContain('5.0 km E about 10 min by car straight line × 1.4 counted 8 h ago');
    expect(words).toContain('Open 91 free');
    expect(words).toContain('137 present 12 blocked of 240 places');
    expect(words).toContain('Medical care');
    expect(words).toContain('Arabic, English');
    expect(words).toContain('as the crow flies');
  });

  it('is a link to its own page', async () => {
    expect(await render(list(aGround([NIMULE])))).toContain('href="/op/centres/centre:Nimule"');
  });

  it('says that it is one of the reader’s own, where it is marked', async () => {
    const own = await render(list(aGround([NIMULE])));
    expect(own).toContain('aria-label="one of my centres"');
    const other = await render(list(aGround([counted({ id: 'Elegu' })])));
    expect(other).not.toContain('one of my centres');
  });

  it('has an arrow that points on the ground, on pages of either direction', async () => {
    for (const language of ['en', 'ar'] as const) {
      const markup = await render(list(aGround([NIMULE])), language);
      expect(markup).toContain('rotate(90deg)');
      expect(markup).not.toContain('flip-rtl');
    }
  });
});

describe('a centre of which something is not known', () => {
  it('is unknown, never free, and stands under a warning', async () => {
    const words = wordsOf(await render(list(aGround([counted({ id: 'Elegu', blocked: null })]))));
    expect(words).toContain('0 with places for all, 1 unknown');
    expect(words).toContain('Unknown is not free');
    expect(words).toContain('free places unknown: blocked places not stated');
    expect(words).not.toMatch(/\d free/);
  });

  it('says of when its status is, where nobody has said it for long, however new the count is', async () => {
    const statusLog = [{ at: '2011-02-01', status: 'operating' }];
    const old = counted({ id: 'Elegu' }, { statusLog, counts: [] });
    expect(wordsOf(await render(list(aGround([old]))))).toContain('Open status of 1 Feb 2011');
    const countedSince = wordsOf(
      await render(list(aGround([counted({ id: 'Elegu' }, { statusLog })]))),
    );
    expect(countedSince).toContain('Open status of 1 Feb 2011 91 free');
    expect(countedSince).toContain('counted 8 h ago');
  });

  it('says which need nobody answered', async () => {
    const question = asked({ needs: ['wheelchair'] });
    const words = wordsOf(await render(list(aGround([NIMULE]), question)));
    expect(words).toContain('not known: Wheelchair');
  });
});

const WITHOUT_PLACES = [
  counted({ id: 'Full', present: 228 }),
  counted({ id: 'Closed' }, { closed: '2011-03-20' }),
  counted({ id: 'Waiting' }, { statusLog: [{ at: '2011-03-01', status: 'standby' }] }),
];

/** A centre of 240 places, of which two who had not seen each other's reports say otherwise. */
const disputed = (status: readonly ['operating' | 'full', 'operating' | 'full']) => {
  const by = (number: number) => ({
    at: `2011-04-01T0${number}:00:00.000Z`,
    report: { number, basedOn: 0, reporter: 'partner', confirmed: [] },
  });
  const places = { at: '2011-04-01' };
  return counted(
    { id: 'Elegu' },
    {
      counts: [
        { ...places, kind: 'capacity', value: 240 },
        { ...places, kind: 'blocked', value: 12 },
        { ...by(5), kind: 'present', value: 198 },
        { ...by(6), kind: 'present', value: 137 },
      ],
      statusLog: [
        { ...by(5), status: status[0] },
        { ...by(6), status: status[1] },
      ],
    },
  );
};

describe('a centre whose reports differ', () => {
  it('has a range, and no number that somebody denies', async () => {
    const words = wordsOf(
      await render(list(aGround([disputed(['operating', 'operating'])]), asked({ people: 40 }))),
    );
    expect(words).toContain('30 – 91 free reports differ');
    expect(words).toContain('Reports differ: People present');
    expect(words).not.toMatch(/(?<!– )91 free|137 present/);
  });

  it('says beside its status that somebody says otherwise', async () => {
    const words = wordsOf(await render(list(aGround([disputed(['full', 'operating'])]))));
    expect(words).toContain('Open reports differ');
    const agreed = wordsOf(await render(list(aGround([disputed(['full', 'full'])]))));
    expect(agreed).not.toContain('Full reports differ');
  });
});

describe('centres that cannot take people in now', () => {
  it('are folded under their number, not left out', async () => {
    const markup = await render(list(aGround([NIMULE, ...WITHOUT_PLACES])));
    const words = wordsOf(markup);
    expect(markup.match(/<details/g)).toHaveLength(3);
    expect(words).toContain('On standby (1)');
    expect(words).toContain('Full (1)');
    expect(words).toContain('Closed (1)');
  });

  it('stand open with their reasons where no centre has places', async () => {
    const markup = await render(list(aGround(WITHOUT_PLACES)));
    expect(markup.match(/<details open/g)).toHaveLength(3);
    expect(wordsOf(markup)).toContain('no place is free');
  });

  it('say which crossing on the way is closed', async () => {
    const crossing = aCrossing({
      countries: ['SSD', 'UGA'],
      statusLog: [{ at: '2011-04-01', status: 'closed' }],
    });
    const abroad = counted({ id: 'Palabek' });
    const ground = aGround(
      [{ ...abroad, place: { ...abroad.place, country: Iso3.parse('UGA') } }],
      [crossing],
    );
    const words = wordsOf(await render(list(ground)));
    expect(words).toContain('in Uganda, via Ras Ajdir, crossing closed');
    expect(words).toContain('Cannot be reached now (1)');
  });
});

describe('a centre that is much nearer and takes nobody', () => {
  const full = (east: number) => counted({ id: 'Nimule', present: 228, east });

  it('is named above the list with the reason, for people pass it', async () => {
    const ground = aGround([full(2), counted({ id: 'Elegu', east: 40 })]);
    const words = wordsOf(await render(list(ground)));
    expect(words).toMatch(/Nearer, but full: .?Nimule.?, 2\.0 km/);
    expect(words.indexOf('Nearer')).toBeLessThan(words.indexOf('Elegu'));
  });

  it('is not named where it is hardly nearer, or stands open in the list', async () => {
    const hardly = aGround([full(30), counted({ id: 'Elegu', east: 40 })]);
    expect(wordsOf(await render(list(hardly)))).not.toContain('Nearer,');
    expect(wordsOf(await render(list(aGround([full(1)]))))).not.toContain('Nearer,');
  });
});

describe('a group that no one centre can take', () => {
  it('is divided over the fewest that can, with a word for families', async () => {
    const ground = aGround([NIMULE, counted({ id: 'Palabek', east: 40 })]);
    const words = wordsOf(await render(list(ground, asked({ people: 150 }))));
    expect(words).toContain('No one centre can take all 150. Together these can');
    expect(words).toMatch(
      /\d+ people to Nimule 5\.0 km E, about 10 min by car, straight line × 1\.4 counted 8 h ago/,
    );
    expect(words).toContain('ask before you divide a family');
  });

  it('can be called about where a centre has a line', async () => {
    const ground = aGround([
      counted({ id: 'Nimule' }, { phone: '+211 912 345 678' }),
      counted({ id: 'Palabek', east: 40 }),
    ]);
    const markup = await render(list(ground, asked({ people: 150 })));
    expect(markup.match(/href="tel:\+211912345678"/g)).toHaveLength(1);
    expect(markup).toContain('aria-label="Call Nimule"');
  });

  it('says of a centre for some of them only how many places are too few', async () => {
    const words = wordsOf(await render(list(aGround([NIMULE]), asked({ people: 100 }))));
    expect(words).toContain('of 240 places Medical care');
    expect(words).toContain('9 short');
    expect(words.match(/91 free/g)).toHaveLength(1);
  });

  it('is told what comes closest and what that lacks, where nothing fits', async () => {
    const words = wordsOf(await render(list(aGround([counted({ id: 'Elegu', blocked: null })]))));
    expect(words).toContain('No centre is known to take this group in. Elegu comes closest.');
    expect(words).toContain('What is lacking: free places unknown');
    expect(words).toMatch(/Elegu.?, 5\.0 km E, about 10 min by car, straight line × 1\.4/);
    expect(words).not.toContain('Together');
  });

  it('is told how many places all centres have, where not even all of them are enough', async () => {
    const ground = aGround([NIMULE, counted({ id: 'Palabek', east: 40 })]);
    const words = wordsOf(await render(list(ground, asked({ people: 10_000 }))));
    expect(words).toContain('Nimule comes closest.');
    expect(words).toContain('Together, 2 centres are known to have 182 free places.');
    const alone = wordsOf(await render(list(aGround([NIMULE]), asked({ people: 10_000 }))));
    expect(alone).not.toContain('Together,');
  });
});

describe('nearest first', () => {
  const ground = aGround([
    counted({ id: 'near-but-full', present: 228, east: 1 }),
    counted({ id: 'far', east: 30 }),
    counted({ id: 'near', east: 10 }),
  ]);

  it('never lifts a full centre above one with places, and numbers anew', () => {
    const tiers = orderedTiers(rankCentres(asked(), ground), 'nearest');
    expect(tiers.map(({ tier, rows }) => [tier, rows.map(({ id, rank }) => [id, rank])])).toEqual([
      [
        'fits',
        [
          ['centre:near', 1],
          ['centre:far', 2],
        ],
      ],
      ['full', [['centre:near-but-full', 3]]],
    ]);
  });

  it('has the number of a centre that takes only some in, and none of one that takes nobody', () => {
    const some = rankCentres(asked({ people: 100 }), ground);
    const parts = orderedTiers(some, 'nearest');
    expect(numberIn(parts, 'centre:far')).toBe(2);
    expect(numberIn(parts, 'centre:near-but-full')).toBeNull();
  });
});

describe('an answer in every language', () => {
  it.each(['fr', 'es', 'ar'] as const)('is said in %s', async (language) => {
    const ground = aGround([NIMULE, counted({ id: 'Elegu', blocked: null })]);
    const words = wordsOf(await render(list(ground, asked({ needs: ['medical'] })), language));
    expect(words).not.toMatch(/\b(free|counted|places for)\b/);
    expect(words).toContain('91');
  });
});

describe('a centre behind a closed road', () => {
  const closure = {
    id: ClosureId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be05'),
    road: 'Aswa bridge',
    position: [11.52, 33],
    since: '2011-03-20T06:00:00.000Z',
    reason: 'water',
    source: 'authority',
    closedTo: 'all',
  } as const;
  const id = NIMULE.place.id;
  const told = (road: RoadAnswer) => {
    const question = asked();
    const answer = rankCentres(question, aGround([NIMULE]), {
      roads: new Map([[id, road]]),
      roadState: 'used',
      closuresTo: new Map([[id, [closure]]]),
    });
    return list(aGround([NIMULE]), question, answer);
  };

  it('says that no way leads there, which road is closed, why and since when', async () => {
    const words = wordsOf(await render(told({ kind: 'noWay' })));
    expect(words).toMatch(
      /No way by road\. Reported closed: .?Aswa bridge.? \(flood or water, since 20 Mar 2011, says: an authority\)/,
    );
  });

  it('names it where only the straight line is known', async () => {
    const log = [aClosedEntry({ at: '2011-03-20T06:00:00Z' })];
    const closures = closuresInForce([aClosure({ position: [11.52, 33], log })], MOMENT);
    const ground = { ...aGround([NIMULE]), closures };
    const words = wordsOf(await render(list(ground, asked())));
    expect(words).toMatch(
      /Road reported closed near the straight line, perhaps on the way: .?Aswa bridge.? \(flood or water/,
    );
  });

  it('says that the way is another one', async () => {
    const travel = {
      way: 'road',
      km: 12,
      mode: 'car',
      minutes: 20,
      walkedMeters: 0,
      source: 'OpenStreetMap',
    } as const;
    const words = wordsOf(await render(told({ kind: 'road', travel })));
    expect(words).toMatch(/Usual road reported closed: .?Aswa bridge/);
  });
});
