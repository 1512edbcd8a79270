import { LANGUAGES } from '@waystation/domain';
import { aClosure, aRoadReport } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { ClosedNow } from './closed-now';
import { emptyRoadDraft } from './road-draft';
import { MoreFields, ReasonField, WhereField } from './road-fields';
import { RoadNotes } from './road-notes';
import type { RoadSending } from './use-road-report';

const nothing = () => undefined;
const DRAFT = emptyRoadDraft('3.6,32.06');

const FORM = (
  <>
    <WhereField draft={DRAFT} onChange={nothing} />
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

const notes = async (sending: RoadSending, language: (typeof LANGUAGES)[number] = 'en') =>
  wordsOf(
    await render(<RoadNotes sending={sending} onSend={nothing} onBack={nothing} />, language),
  );

const DOUBTS = [
  { code: 'farOutside', km: 812 },
  { code: 'alreadyReported', closure: aClosure().id, metres: 110 },
  { code: 'inFuture', now: '2026-11-22T12:00:00Z' },
  { code: 'olderThanNewest', newestAt: '2026-11-22T12:00:00Z' },
] as const;
const DOUBTFUL = { kind: 'doubtful', report: aRoadReport(), doubts: DOUBTS } as const;

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
    const words = wordsOf(await render(<WhereField draft={draft} onChange={nothing} />));
    expect(words).toContain('Write two numbers');
  });

  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    expect(wordsOf(await render(FORM, language))).not.toMatch(/roadReport\.|closure\w*\./);
    expect(await notes(DOUBTFUL, language)).not.toMatch(/roadReport\./);
  });
});

describe('what becomes of a report of a road', () => {
  it('is asked back where it is doubtful, and nothing is claimed as written', async () => {
    const words = await notes(DOUBTFUL);
    expect(words).toContain('The place is 812 km outside the operation.');
    expect(words).toContain('A road 110 m from there is reported closed already.');
    expect(words).toContain('Nothing has been written down yet.');
  });

  it('may be sent again where the server did not answer', async () => {
    const lost = { kind: 'failed', report: aRoadReport(), isRefused: false } as const;
    expect(await notes(lost)).toContain('Sending again is safe');
    expect(await notes({ ...lost, isRefused: true })).not.toContain('Sending again');
  });

  it('is accepted, and says where another report says otherwise', async () => {
    const said = (isConflicting: boolean) =>
      notes({
        kind: 'accepted',
        answer: {
          outcome: 'accepted',
          closure: aClosure().id,
          number: 2,
          confirmed: [],
          isConflicting,
        },
      });
    expect(await said(false)).toBe('Written down. Everybody who may see it sees it now.');
    expect(await said(true)).toContain('Another report says otherwise.');
  });
});
