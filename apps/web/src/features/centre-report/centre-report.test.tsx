import {
  type Centre,
  type CentreReportAnswer,
  centreAt,
  LANGUAGES,
  type Language,
  type Reporter,
} from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { aKeptReport, aTakenReport } from '../../../test/a-kept-report';
import { render, wordsOf } from '../../../test/render';
import { ByWhomField } from './by-whom-field';
import { ConflictList } from './conflict-list';
import { FreeAfterNote } from './free-after-note';
import { LastReports } from './last-reports';
import { OutlookNote } from './outlook-note';
import { draftOf } from './report-draft';
import { CapacityField, PresentField, SeldomFields, StatusField } from './report-fields';
import { SendingNotes } from './sending-notes';
import { TokenForm } from './token-form';
import { lastReported } from './use-last-reports';
import type { Sending } from './use-send-report';

const NOW = new Date('2011-04-01T08:00:00Z');
const RULE = { freshHours: 24, unknownAfterHours: 72 };
const CLOCK = { now: NOW, timeZone: 'Africa/Tunis' };
const nothing = () => undefined;
const lastOf = (centre: Centre) => ({ entries: lastReported(centre), older: null });

const count = (number: number, value: number, at: string) => ({
  at,
  kind: 'present' as const,
  value,
  report: { number, basedOn: 0, reporter: 'partner' as const, confirmed: [] },
});

const TWO = aCentre({
  counts: [count(1, 400, '2011-04-01T06:00:00.000Z'), count(2, 420, '2011-04-01T07:00:00.000Z')],
});

const notes = async (sending: Sending, language: Language = 'en') =>
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

const doubts: Extract<CentreReportAnswer, { outcome: 'unconfirmed' }>['doubts'] = [
  { code: 'abovePlaces', present: 300, blocked: 20, capacity: 310 },
  { code: 'abovePlaces', present: 330, blocked: null, capacity: 320 },
  { code: 'abovePlaces', present: null, blocked: 350, capacity: 340 },
  { code: 'inFuture', now: '2011-04-01T08:00:00.000Z' },
  { code: 'olderThanNewest', subject: 'status', newestAt: '2011-04-01' },
  { code: 'olderThanNewest', subject: 'medical', newestAt: '2011-04-02', newest: false },
  {
    code: 'olderThanNewest',
    subject: 'present',
    newestAt: '2011-04-01T07:30:00.000Z',
    newest: 420,
    number: 7,
  },
  { code: 'tenfold', subject: 'capacity', value: 5_000, before: 500 },
];

describe('what becomes of a report', () => {
  it('is asked back in whole sentences where it is doubtful, and nothing is claimed as written', async () => {
    const words = await notes({
      kind: 'doubtful',
      kept: aKeptReport(),
      asked: { about: 'centre', doubts },
    });
    expect(words).toContain('300 present and 20 blocked are more than the 310 places.');
    expect(words).toContain('330 present are more than the 320 places.');
    expect(words).toContain('350 blocked are more than the 340 places.');
    expect(words).not.toMatch(/\b0 (present|blocked)/);
    expect(words).toContain('The server’s clock says 08:00.');
    expect(words).toContain('Status: there is a newer entry, from 1 Apr 2011.');
    expect(words).toContain('Medical care: there is a newer entry, Not there, from 2 Apr 2011.');
    expect(words).toContain(
      'People present: there is a newer entry, 420, from 1 Apr 2011, 07:30 (report 7).',
    );
    expect(words).toContain('Places in all: 5 000 is ten times the last number, 500, or more.');
    expect(words).toContain('Nothing has been written down yet.');
  });

  it.each(LANGUAGES)('is said in %s without a key for a word', async (language) => {
    const words = await notes(
      { kind: 'doubtful', kept: aKeptReport(), asked: { about: 'centre', doubts } },
      language,
    );
    expect(words).not.toMatch(/doubt\.|report\./);
  });

  it('is called kept only where it is, and says what it waits for', async () => {
    const operation = 'libya-2011';
    expect(await notes({ kind: 'kept', operation, needsToken: false })).toMatch(
      /^Kept on this device\. It is sent when there is a network, .*After a restart, type the token again\.$/,
    );
    expect(await notes({ kind: 'kept', operation, needsToken: true })).toMatch(
      /needs a network and the operator token\. Type the token$/,
    );
    expect(await notes({ kind: 'behind', operation: 'libya-2011' })).toBe(
      'Kept on this device. It is sent once you have decided on your earlier report. Look at the earlier report',
    );
    expect(await notes({ kind: 'sending', isKept: true })).toContain('Kept on this device.');
    expect(await notes({ kind: 'sending', isKept: false })).toBe('');
  });

  it('is neither sent nor kept where the browser keeps nothing: the page has to stay open', async () => {
    const lost = { kind: 'failed', kept: aKeptReport(), mayKeep: true } as const;
    expect(await notes(lost)).toMatch(/this browser cannot keep it.*Leave this page open/);
    expect(await notes({ ...lost, mayKeep: false })).toContain(
      'The public does not see this centre',
    );
  });

  it('is refused with the reason and a way to change it', async () => {
    const words = await notes({ kind: 'refused', refusal: 'tooFarAhead' });
    expect(words).toMatch(/Set the clock of this device.*Change it/);
  });

  it('is accepted with its number, and with what it conflicts on', async () => {
    const said = (conflicting: ('present' | 'medical')[]) =>
      notes({ kind: 'accepted', taken: aTakenReport(aKeptReport(), 3, conflicting) });
    expect(await said([])).toBe('Written down as report 3. Everybody sees it now.');
    expect(await said(['present', 'medical'])).toContain(
      'differs from another report on: People present; Medical care.',
    );
  });
});

describe('the parts of the page', () => {
  const at = centreAt(TWO, NOW, RULE);
  const fields = { at, draft: draftOf(at), onChange: nothing, onTyping: nothing };

  it('list what reports leave undecided, with who said it, when, and a way to decide', async () => {
    const words = wordsOf(
      await render(<ConflictList {...CLOCK} conflicts={at.conflicting} onKeep={nothing} />),
    );
    expect(words).toContain('Reports differ: People present');
    expect(words).toContain(
      '420 Partner organisation, 1 h ago (report 2, 1 Apr 2011, 08:00) 420 holds',
    );
    expect(words).toContain(
      '400 Partner organisation, 2 h ago (report 1, 1 Apr 2011, 07:00) 400 holds',
    );
  });

  it('list the last reports, newest first, or say that nobody reported', async () => {
    const words = wordsOf(await render(<LastReports {...CLOCK} {...lastOf(TWO)} />));
    expect(words.indexOf('420')).toBeLessThan(words.indexOf('400'));
    expect(wordsOf(await render(<LastReports {...CLOCK} {...lastOf(aCentre())} />))).toContain(
      'Nobody has reported from here yet.',
    );
  });

  it('offer what is older than the reports that were read', async () => {
    const read = { entries: [], older: { readOlder: nothing, isReading: false } };
    expect(wordsOf(await render(<LastReports {...CLOCK} {...read} />))).toContain(
      'Show older entries',
    );
  });

  it('mark an entry that was doubtful and confirmed', async () => {
    const [first] = TWO.counts;
    const report = { number: 1, basedOn: 0, reporter: 'partner', confirmed: ['tenfold'] };
    const centre = aCentre({ counts: [{ ...first, report }] });
    expect(wordsOf(await render(<LastReports {...CLOCK} {...lastOf(centre)} />))).toContain(
      'People present: 400 checked and confirmed',
    );
  });

  it('offer the count, whether it was counted again, and no status that nobody would report', async () => {
    const words = wordsOf(await render(<PresentField {...fields} />));
    expect(words).toContain('Counted again: still 420');
    expect(wordsOf(await render(<StatusField {...fields} age="status of 1 Feb 2011" />))).toBe(
      'Status Open Full Standby Closed Still so: Open status of 1 Feb 2011',
    );
  });

  it('ask for the places in all beside the other numbers, not folded away', async () => {
    const fold = await render(<SeldomFields {...fields} />);
    expect(wordsOf(fold)).not.toContain('Places in all');
    expect(wordsOf(await render(<CapacityField {...fields} />))).toBe('Places in all');
  });

  it('say at its field that a role is needed, and fold to it once the device knows it', async () => {
    const field = (reporter: Reporter | null) =>
      render(<ByWhomField reporter={reporter} asked={0} onReporter={nothing} />);
    expect(wordsOf(await field(null))).toContain('Shift lead');
    expect(wordsOf(await field(null))).toContain('To send: choose in which role you report.');
    expect(wordsOf(await field('shiftLead'))).toBe('You report as: Shift lead Change');
  });

  it('offer "not said" only for services of which nobody said anything', async () => {
    const said = { ...at, services: { there: ['water' as const], notThere: ['food' as const] } };
    const words = wordsOf(await render(<SeldomFields {...fields} at={said} />));
    expect(words).toContain('Food There Not there Water There Not there Non-food items');
    expect(words).toContain('Medical care There Not there Not said');
  });

  it('let a service that was only pressed be taken back', async () => {
    const pressed = { ...fields.draft, services: { medical: true } };
    const words = wordsOf(await render(<SeldomFields {...fields} draft={pressed} />));
    expect(words).toContain('Medical care There Not there Not said');
  });

  it('take no longer note than can be sent', async () => {
    expect(await render(<SeldomFields {...fields} />)).toContain('maxLength="200"');
  });

  it('say free places as a number, as too many people, or as unknown', async () => {
    const known = { qualifier: 'exact', countedAt: '2011-04-01', freshness: 'fresh' } as const;
    const said = async (free: Parameters<typeof FreeAfterNote>[0]['free']) =>
      wordsOf(await render(<FreeAfterNote free={free} />));
    expect(await said({ kind: 'known', free: 80, ...known })).toContain('80');
    expect(await said({ kind: 'overfull', over: 5, ...known })).toContain('5 over capacity');
    expect(await said({ kind: 'unknown', missing: ['blocked'] })).toContain('unknown');
  });

  it('say why the token was not taken', async () => {
    const words = wordsOf(await render(<TokenForm problem="wrong" onEnter={nothing} />));
    expect(words).toContain('This is not the operator token of this server.');
  });
});

describe('the outlook', () => {
  const counted = (people: readonly number[]) =>
    aCentre({
      counts: [
        { at: '2011-03-01', kind: 'capacity', value: 400 },
        { at: '2011-03-01', kind: 'blocked', value: 20 },
        ...people.map((value, index) => ({
          at: new Date(Date.UTC(2011, 2, 32 - people.length + index, 6)).toISOString(),
          kind: 'present',
          value,
        })),
      ],
    });
  const said = async (people: readonly number[]) => {
    const centre = counted(people);
    const at = centreAt(centre, NOW, RULE);
    return wordsOf(await render(<OutlookNote centre={centre} at={at} moment={NOW} />));
  };

  it('is not said to lack counts where the last one is only told as a bound', async () => {
    const { counts } = counted([200, 210]);
    const [last] = counts.slice(-1);
    const centre = aCentre({
      counts: [...counts, { ...last, at: '2011-04-01T07:00:00.000Z', qualifier: 'fewerThan' }],
    });
    const at = centreAt(centre, NOW, RULE);
    const words = wordsOf(await render(<OutlookNote centre={centre} at={at} moment={NOW} />));
    expect(words).toContain('the last number of people is not known exactly here');
  });

  it.each<[readonly number[], string]>([
    [[200, 210, 220, 230, 240], 'Full in about 12.9 days, between 12.9 and 12.9, if people go on'],
    [[180, 230, 280, 330, 375], 'By now it may be full'],
    [[260, 265, 240, 290, 255, 270, 280], 'As the counts went, it may not fill at all.'],
    [[300, 290, 280, 270, 260], 'Not filling: −10 people a day'],
    [[300, 300, 300, 301, 301], '(+0.3 a day)'],
    [[340, 350, 360, 370, 380], 'No places are free.'],
    [[200, 210], 'known for 2 of the last seven days, and five are needed'],
    [[], 'the free places are unknown'],
  ])('of %o is said in a sentence', async (people, sentence) => {
    expect(await said(people)).toContain(sentence);
  });
});
