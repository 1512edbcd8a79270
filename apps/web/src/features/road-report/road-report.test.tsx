import { LANGUAGES } from '@waystation/domain';
import { aClosure } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aKeptRoadReport, takenBy } from '../../../test/a-kept-report';
import { render, wordsOf } from '../../../test/render';
import { SendingNotes } from '../centre-report/sending-notes';
import type { Sending } from '../centre-report/use-send-report';
import { ClosedNow } from './closed-now';
import { cutNoteWords } from './cut-note';
import { emptyRoadDraft, type RoadDraft } from './road-draft';
import { MoreFields, ReasonField } from './road-fields';
import { WhereField } from './where-field';

const nothing = () => undefined;
const DRAFT = emptyRoadDraft('3.6,32.06');

const FORM = (
  <>
    <WhereField draft={DRAFT} onChange={nothing} asked={null} place={null} cut={null}>
      {null}
    </WhereField>
    <ReasonField draft={DRAFT} onChange={nothing} />
    <MoreFields draft={DRAFT} onChange={nothing} />
    <ClosedNow
      closures={[aClosure()]}
      now={new Date('2026-11-22T12:00:00Z')}
      timeZone="UTC"
      onReopen={nothing}
    />
  </>
);

const notes = async (sending: Sending, language: (typeof LANGUAGES)[number] = 'en') =>
  wordsOf(
    await render(
      <SendingNotes
        sending={sending}
        timeZone="UTC"
        onSend={nothing}
        onConfirm={nothing}
        onBack={nothing}
      />,
      language,
    ),
  );

const where = async (draft: RoadDraft) =>
  wordsOf(
    await render(
      <WhereField
        draft={draft}
        onChange={nothing}
        asked={{ point: [32.03, 3.6], place: '2 km west of Nimule' }}
        place={null}
        cut={null}
      >
        {null}
      </WhereField>,
    ),
  );

const N12 = {
  highway: 'primary',
  ref: 'N12',
  name: 'Nimule Road',
  position: [32.06, 3.61],
  metres: 812,
} as const;

const DOUBTS = [
  { code: 'farFromRoad', road: N12 },
  { code: 'noRoadNear', metres: 2_600 },
  { code: 'noRoadNear', metres: null },
  { code: 'outsideRoads', km: 40 },
  { code: 'farOutside', km: 812 },
  { code: 'alreadyReported', closure: aClosure().id, metres: 110 },
  { code: 'inFuture', now: '2026-11-22T12:00:00Z' },
  { code: 'olderThanNewest', newestAt: '2026-11-22T12:00:00Z' },
] as const;
const DOUBTFUL: Sending = {
  kind: 'doubtful',
  kept: aKeptRoadReport(),
  asked: { about: 'road', doubts: [...DOUBTS] },
};

describe('the form of a closed road', () => {
  it('begins with the point of the address and is open to everybody', async () => {
    const markup = await render(FORM);
    expect(markup).toContain('value="3.6,32.06"');
    expect(wordsOf(markup)).toContain('mines or explosives');
  });

  it('lists what is reported closed, to be reported open', async () => {
    const markup = await render(FORM);
    expect(wordsOf(markup)).toContain('Aswa bridge flood or water');
    expect(markup).toContain('aria-label="It is open again: Aswa bridge"');
  });

  it('says what is wrong with a point', async () => {
    const draft = emptyRoadDraft('by the river');
    expect(await where(draft)).toContain('Write two numbers');
  });

  it('offers the point of the people as such, and does not close the road at their feet', async () => {
    const words = await where(emptyRoadDraft(''));
    expect(words).toContain('The point you asked from: 2 km west of Nimule');
    expect(await where(DRAFT)).not.toContain('The point you asked from');
  });

  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    expect(wordsOf(await render(FORM, language))).not.toMatch(/roadReport\.|closure\w*\./);
    expect(await notes(DOUBTFUL, language)).not.toMatch(/roadReport\./);
  });
});

describe('what the roads that are loaded make of the point', async () => {
  const words = await loadTranslator('en');
  it.each([
    {
      cut: { kind: 'cut', roads: [{ ...N12, metres: 40, stretches: 1, vehicleDirections: 2 }] },
      said: 'On the road map: N12 Nimule Road, 40 m from this point.',
    },
    {
      cut: {
        kind: 'cut',
        roads: [{ ...N12, ref: null, name: null, metres: 4, stretches: 1, vehicleDirections: 2 }],
      },
      said: 'On the road map: a road without a name, 0 m from this point.',
    },
    { cut: { kind: 'noRoadNear', nearest: { ...N12, metres: 2_600 } }, said: '2.6 km off' },
    { cut: { kind: 'noRoadNear', nearest: null }, said: 'none within 10 km' },
    { cut: { kind: 'outside', km: 40 }, said: '40 km outside the roads' },
    { cut: { kind: 'notKnown', why: 'noRoads' }, said: 'No road map is loaded' },
    { cut: { kind: 'notKnown', why: 'away' }, said: '' },
  ] as const)('is said: $said', ({ cut, said }) => {
    expect(
      (cutNoteWords(cut, words) ?? '')
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\u00a0/g, ' '),
    ).toContain(said);
  });
});

describe('what becomes of a report of a road', () => {
  it('is asked back where it is doubtful, and nothing is claimed as written', async () => {
    const words = await notes(DOUBTFUL);
    expect(words).toContain('The place is 812 km outside the operation.');
    expect(words).toContain('A road 110 m from there is reported closed already.');
    expect(words).toContain('N12 Nimule Road');
    expect(words).toContain('is 810 m off: it is the one that would count as closed.');
    expect(words).toContain('the nearest is 2.6 km off.');
    expect(words).toContain('The place is 40 km outside the roads that are loaded');
    expect(words).toContain('Nothing has been written down yet.');
  });

  it('may be sent again where it is neither sent nor kept, which says why', async () => {
    const lost: Sending = { kind: 'failed', kept: aKeptRoadReport(), mayKeep: true };
    expect(await notes(lost)).toContain('Sending again is safe');
    expect(await notes({ ...lost, mayKeep: false })).toContain(
      'The public is not told of this road',
    );
  });

  it('is accepted, and says where another report says otherwise', async () => {
    const said = (isConflicting: boolean) => {
      const answer = {
        outcome: 'accepted',
        closure: aClosure().id,
        number: 2,
        confirmed: [],
        isConflicting,
      };
      return notes({ kind: 'accepted', taken: takenBy(aKeptRoadReport(), answer, new Date()) });
    };
    expect(await said(false)).toBe('Written down. Everybody who may see it sees it now.');
    expect(await said(true)).toContain('Another report says otherwise.');
  });
});
