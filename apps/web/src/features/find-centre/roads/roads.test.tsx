import { ClosureId, Day } from '@waystation/domain';
import {
  NearestQuestion,
  type RoadAnswer,
  rankCentres,
  type ToldClosure,
} from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aGround, counted } from '../../../../test/a-ground';
import { render, wordsOf } from '../../../../test/render';
import { RoadCredit } from './road-credit';
import { RoadNote } from './road-note';
import { roadQuestionOf, setOutOf } from './road-question';
import { mayComeBack, roadReplyOf, withoutRoads } from './road-reply';
import { steadyAnswer } from './steady-answer';

const DAY = Day.parse('2011-04-01');

const asked = (question: Record<string, unknown> = {}): NearestQuestion =>
  NearestQuestion.parse({ position: [11.5, 33], people: 12, ...question });

const byRoad = (km: number, minutes: number) =>
  ({
    way: 'road',
    km,
    minutes,
    mode: 'car',
    walkedMeters: 0,
    source: 'OpenStreetMap 2026-10-01',
  }) as const;

const STRAIGHT = {
  way: 'straight',
  km: 5,
  minutes: 10,
  mode: 'car',
  speedKmh: 40,
  detour: 1.4,
  via: null,
} as const;

const GROUND = aGround([counted({ id: 'B', east: 5 }), counted({ id: 'A', east: 9 })]);
const QUESTION = roadQuestionOf(asked(), GROUND, DAY);

const BRIDGE: ToldClosure = {
  id: ClosureId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be05'),
  road: 'Aswa bridge',
  position: [11.55, 33],
  since: '2011-03-20T06:00:00.000Z',
  reason: 'water',
  source: 'staff',
  closedTo: 'all',
};

const answered = { by: 'roads', dataOn: null, why: null, closed: [], closures: [BRIDGE] } as const;

describe('what is asked of the roads', () => {
  it('is the same whoever of the same centres stands first', () => {
    expect(QUESTION?.to.map(({ id }) => id)).toEqual(['centre:A', 'centre:B']);
    const fromEast = roadQuestionOf(asked({ position: [11.7, 33] }), GROUND, DAY);
    expect(fromEast?.to).toEqual(QUESTION?.to);
  });

  it('is asked again for another point, way of travelling or day, and not for other people', () => {
    const setOut = (question: NearestQuestion, day = DAY) => {
      const one = roadQuestionOf(question, GROUND, day);
      return one && setOutOf(one);
    };
    const own = setOut(asked());
    expect(setOut(asked({ people: 40, needs: ['medical'] }))).toBe(own);
    expect(setOut(asked({ mode: 'foot' }))).not.toBe(own);
    expect(setOut(asked({ position: [11.6, 33] }))).not.toBe(own);
    expect(setOut(asked(), Day.parse('2011-04-02'))).not.toBe(own);
  });

  it('is nothing where there is no centre that somebody may be sent to', () => {
    expect(roadQuestionOf(asked(), aGround([]), DAY)).toBeNull();
    const closed = aGround([counted({ id: 'A' }, { closed: '2011-03-20' })]);
    expect(roadQuestionOf(asked(), closed, DAY)).toBeNull();
  });
});

describe('what the server says of the roads', () => {
  const reply = (ways: Parameters<typeof roadReplyOf>[0]['ways']) =>
    QUESTION && roadReplyOf({ ...answered, ways }, QUESTION);

  it('is told of each centre', () => {
    const said = reply([
      { kind: 'travel', travel: byRoad(31, 42), closures: [], beside: [BRIDGE.id], line: null },
      { kind: 'noWay', closures: [BRIDGE.id] },
    ]);
    expect(said?.why).toBeNull();
    expect([...(said?.closuresTo ?? [])].map(([, closures]) => closures)).toEqual([[], [BRIDGE]]);
    expect([...(said?.closuresBeside ?? [])].map(([, closures]) => closures)).toEqual([
      [BRIDGE],
      [],
    ]);
    expect([...(said?.roads ?? [])]).toEqual([
      ['centre:A', { kind: 'road', travel: byRoad(31, 42) }],
      ['centre:B', { kind: 'noWay' }],
    ]);
  });

  it('is that none are known, where all of them are elsewhere', () => {
    const straight = {
      kind: 'travel',
      travel: STRAIGHT,
      closures: [],
      beside: [],
      line: null,
    } as const;
    expect(reply([straight, straight])).toMatchObject({ why: 'notCovered', roads: new Map() });
    const notCovered = { kind: 'notCovered', closures: [] } as const;
    expect(reply([notCovered, straight])).toMatchObject({ why: 'notCovered', roads: new Map() });
  });

  it('is worth asking again where it was slow or away, not where there are none', () => {
    const why = (reason: Parameters<typeof withoutRoads>[0]) =>
      QUESTION !== null && mayComeBack(withoutRoads(reason, QUESTION));
    expect([why('tooSlow'), why('away'), why('failed')]).toEqual([true, true, true]);
    expect([why('noRoads'), why('notCovered')]).toEqual([false, false]);
  });
});

describe('a list that times by road come to', () => {
  const straight = rankCentres(asked(), GROUND);
  const ranked = (minutes: number) => {
    const roads = new Map(
      straight.centres.map(({ id }): [typeof id, RoadAnswer] => [
        id,
        { kind: 'road', travel: byRoad(20, id === 'centre:B' ? minutes : 30) },
      ]),
    );
    return rankCentres(asked(), GROUND, { roads, roadState: 'used' });
  };

  it('is ordered by them at once, and says so', () => {
    const changed = ranked(60);
    expect(steadyAnswer({ straight, byRoad: changed, order: 'best' }, false)).toEqual({
      answer: changed,
      isHeld: false,
      hasChanged: true,
    });
  });

  it('keeps its order once the reader uses it', () => {
    expect(steadyAnswer({ straight, byRoad: ranked(60), order: 'best' }, true)).toEqual({
      answer: straight,
      isHeld: true,
      hasChanged: true,
    });
  });

  it('takes them in wherever they change no order', () => {
    const same = ranked(20);
    expect(steadyAnswer({ straight, byRoad: same, order: 'best' }, true).answer).toBe(same);
    const far = ranked(60);
    expect(steadyAnswer({ straight, byRoad: far, order: 'nearest' }, true).answer).toBe(far);
  });
});

describe('the note on times', () => {
  const note = async (props: Partial<Parameters<typeof RoadNote>[0]>, isHeld = false) =>
    wordsOf(
      await render(
        <RoadNote
          roads={{
            kind: 'known',
            roads: new Map(),
            closuresTo: new Map(),
            closuresBeside: new Map(),
          }}
          steady={{ isHeld, hasChanged: true, onRelease: () => undefined }}
          {...props}
        />,
      ),
    );

  it('says that they are by road and that the order changed', async () => {
    expect(await note({})).toBe('Times by road Times by road. The order has changed.');
  });

  it('offers the order that it holds back', async () => {
    expect(await note({}, true)).toContain('in another order. Order by road');
  });

  it.each([
    ['noRoads', 'no roads are loaded'],
    ['notCovered', 'near here'],
    ['tooSlow', 'too long'],
    ['away', 'routing server'],
    ['offline', 'no network'],
    ['failed', 'the server gave no times'],
  ] as const)('says why the straight line answers: %s', async (why, words) => {
    expect(await note({ roads: { kind: 'none', why, again: null } })).toContain(words);
  });
});

describe('the credit of the roads', () => {
  it('stands wherever a way over them does, and nowhere else', async () => {
    const said = await render(<RoadCredit centres={[{ travel: byRoad(31, 42) }]} />);
    expect(said).toContain('https://www.openstreetmap.org/copyright');
    expect(wordsOf(said)).toBe('© OpenStreetMap contributors');
    expect(await render(<RoadCredit centres={[{ travel: STRAIGHT }]} />)).toBe('');
  });
});
