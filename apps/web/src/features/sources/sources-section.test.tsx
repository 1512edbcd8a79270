import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Day, type FigureSources, type Language } from '@waystation/domain';
import { anAgreedFigure } from '@waystation/domain/testing/agreed';
import { describe, expect, it } from 'vitest';
import { aView } from '../../../test/a-view';
import { figureSources } from '../../../test/figure-sources';
import { render, wordsOf } from '../../../test/render';
import { operationQueries } from '../../api/operation-queries';
import { SourcesSection } from './sources-section';

const view = aView('2021-12-31', { moment: new Date('2021-12-31T23:59:59.999Z') });

/** The section when the server has answered; without an answer, while it is asked. */
const section = async (sources?: FigureSources, language: Language = 'en') => {
  const queries = new QueryClient();
  const { subject, group, unit, measure } = figureSources();
  const asked = { subject, group, unit, measure, asOf: Day.parse('2021-12-31') };
  const { queryKey } = operationQueries(view.operation.code).figureSources(asked);
  queries.setQueryData(queryKey, sources);
  return wordsOf(
    await render(
      <QueryClientProvider client={queries}>
        <SourcesSection
          view={view}
          subject={subject}
          column={{ group, unit, measure }}
          onMap="Mobility Tracking"
        />
      </QueryClientProvider>,
      language,
    ),
  );
};

const HELD = { ...anAgreedFigure({ recordedBy: null }), until: null };

describe('the sources of a figure', () => {
  it('stand side by side with date, method and coverage, and nothing is added or averaged', async () => {
    const words = await section(figureSources());
    expect(words).toContain('Sources side by side not added, not averaged');
    expect(words).toContain(
      '800 individuals Registration RRC, 30 Nov 2021; Registration; coverage: not stated',
    );
    expect(words).toContain('1 300 individuals on the map Mobility Tracking');
    expect(words).toContain('IOM DTM, R11, 30 Sep 2021; Key informants; coverage: 80 / 82');
    expect(words).not.toMatch(/2 100|1 050/);
  });

  it('say how far they lie apart, what is not compared and what is not shown', async () => {
    const words = await section(figureSources());
    expect(words).toContain('The highest count is 1.6 times the lowest.');
    expect(words).toMatch(/90 individuals Rapid survey .*?2015.*?Not compared: it is of another/);
    expect(words).toContain('suppressed Headcount');
    expect(words.match(/Not compared/g)).toHaveLength(1);
  });

  it.each([
    [{ ratio: 1.02, class: 'close' }, 'The counts lie within a tenth of each other.'],
    [{ ratio: null, class: 'twofold' }, 'One source counted nobody, another counted people.'],
  ])('with %j say so', async (spread, sentence) => {
    const { spread: known } = figureSources();
    expect(await section(figureSources({ spread: { ...known, ...spread } }))).toContain(sentence);
  });

  it('say that there are not two to compare', async () => {
    const words = await section(figureSources({ spread: null }));
    expect(words).toContain('There are not two counts of about the same time');
  });

  it('say nothing while they are asked for, nor where there is one and nothing was agreed', async () => {
    const [first] = figureSources().sides;
    expect(await section()).toBe('');
    expect(await section(figureSources({ sides: [first], spread: null }))).toBe('');
  });
});

describe('the agreed figure', () => {
  it('is not there yet where nobody agreed', async () => {
    expect(await section(figureSources())).toContain('4 sources, no agreed figure yet');
  });

  it('stands first with who agreed, why, of which day and since when', async () => {
    const words = await section(figureSources({ agreed: HELD, log: [HELD] }));
    expect(words).toContain('Agreed planning figure 1 200 individuals');
    expect(words).toContain('Agreed by RRC, IOM DTM and the CCCM cluster. It is of 30 Nov 2021');
    expect(words).toContain('Why: Registration is complete in the camp');
    expect(words).toContain('1 300 individuals on the map agreed from this');
    expect(words).not.toContain('no agreed figure yet');
    expect(words).not.toContain('have reported since');
    expect(words).not.toContain('What else was agreed');
  });

  it('says that sources have counted since', async () => {
    const agreed = { ...HELD, asOf: '2021-06-30' };
    const words = await section(figureSources({ agreed, log: [agreed] }));
    expect(words).toContain('One source has reported since then.');
  });

  it('takes none for newer that it was agreed from', async () => {
    const agreed = {
      ...HELD,
      asOf: '2021-06-30',
      sources: [
        { series: 'Mobility Tracking', asOf: '2021-09-30' },
        { series: 'Registration', asOf: '2021-11-30' },
      ],
    };
    expect(await section(figureSources({ agreed, log: [agreed] }))).not.toContain('since then');
  });

  it('may be a range, and may not be shown', async () => {
    const range = { ...HELD, number: { kind: 'range', least: 900, most: 1_300 } };
    expect(await section(figureSources({ agreed: range, log: [range] }))).toContain('900 – 1 300');
    const hidden = { ...HELD, number: { kind: 'suppressed' }, reason: null };
    const words = await section(figureSources({ agreed: hidden, log: [hidden] }));
    expect(words).toContain('Agreed planning figure suppressed Agreed by');
    expect(words).toContain('Its number and its reason are not shown, to protect people.');
  });

  it('keeps what was agreed before in a list', async () => {
    const before = {
      ...HELD,
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be31',
      number: { kind: 'number', value: 700 },
      holdsFrom: '2021-06-01',
      until: '2021-12-01',
    };
    const words = await section(figureSources({ agreed: HELD, log: [HELD, before] }));
    expect(words).toContain('What else was agreed: 1 700 individuals');
    expect(words).toContain('until another took its place on 1 Dec 2021');
  });

  it.each(['fr', 'es', 'ar'] as const)('has its words in %s', async (language) => {
    const words = await section(figureSources({ agreed: HELD, log: [HELD] }), language);
    expect(words).not.toMatch(/Agreed planning|side by side|on the map/);
    expect(words).toContain('RRC, IOM DTM and the CCCM cluster');
  });
});
