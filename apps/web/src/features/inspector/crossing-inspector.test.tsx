import { Day, Flow } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCrossing } from '../../../test/a-crossing';
import { aView } from '../../../test/a-view';
import { render, wordsOf } from '../../../test/render';
import { CrossingInspector } from './crossing-inspector';

const SOURCES: Readonly<Record<string, string>> = { S1: 'UNHCR Update 8', S2: 'IOM sitrep 12' };

const aFlow = (overrides: Record<string, unknown> = {}): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    via: 'x:ras-ajdir',
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'crossings',
    series: 'IOM all crossings',
    reported: { kind: 'value', value: 90_188 },
    asOf: '2011-03-04',
    source: 'S2',
    ...overrides,
  });

const panelOn = async (
  day: string,
  {
    flows = [],
    language = 'en',
    ...overrides
  }: { readonly flows?: readonly Flow[]; readonly language?: 'en' | 'ar' } & Record<
    string,
    unknown
  > = {},
) =>
  wordsOf(
    await render(
      <CrossingInspector
        crossing={aCrossing(overrides)}
        view={aView(day, {
          day: Day.parse(day),
          moment: new Date(`${day}T23:59:59.999Z`),
        })}
        flows={flows}
        labelOfSource={(id) => (id === null ? null : (SOURCES[id] ?? null))}
        nameOf={() => undefined}
        onClose={() => undefined}
        onShow={undefined}
      />,
      language,
    ),
  );

describe('the panel of a crossing', () => {
  it.each([
    ['2011-03-03', /Closed 3 Mar 2011/, 'Source IOM sitrep 12'],
    ['2011-03-05', /Limited 5 Mar 2011/, 'Source UNHCR Update 8'],
  ])('on %s has the status known that day, its date and its source', async (day, status, by) => {
    const words = await panelOn(day);
    expect(words).toMatch(status);
    expect(words).toContain(by);
  });

  it('before any report is unknown, never open', async () => {
    const words = await panelOn('2011-01-01');
    expect(words).toContain('Unknown');
    expect(words).toContain('This does not mean open.');
    expect(words).not.toContain('Open ');
  });

  it('says that a status is old', async () => {
    expect(await panelOn('2011-06-01')).toContain('old, drawn weaker');
  });

  it('says between which countries it is, by name', async () => {
    expect(await panelOn('2011-03-05')).toMatch(/Between Libya and Tunisia/);
    expect(await panelOn('2011-03-05', { language: 'ar' })).toContain('تونس');
  });
});

describe('the status log', () => {
  it('is newest first, with the source’s own words and nothing of later days', async () => {
    const words = await panelOn('2011-03-04');
    const log = words.slice(words.indexOf('Status log'));
    expect(log).toMatch(
      /^Status log 3 Mar 2011 Closed IOM sitrep 12 20 Feb 2011 Open Thousands cross UNHCR Update 8/,
    );
    expect(log).not.toContain('Limited');
  });

  it('is not there before its first entry', async () => {
    expect(await panelOn('2011-01-01')).not.toContain('Status log');
  });
});

describe('what was counted at a crossing', () => {
  it('says its unit, measure, date and source, and that crossings are not people', async () => {
    const words = await panelOn('2011-03-05', { flows: [aFlow()] });
    expect(words).toContain('crossings, cumulative, 4 Mar 2011, IOM sitrep 12');
    expect(words).toContain('90 188');
    expect(words).toContain('one person may cross several times');
  });

  it('counted in individuals does not carry that note', async () => {
    const flows = [aFlow({ unit: 'individuals' })];
    expect(await panelOn('2011-03-05', { flows })).not.toContain('cross several times');
  });

  it('is of this crossing only', async () => {
    const flows = [aFlow({ via: 'x:salloum' })];
    expect(await panelOn('2011-03-05', { flows })).not.toContain('90 188');
  });

  it('keeps two series apart, and does not add them', async () => {
    const flows = [
      aFlow(),
      aFlow({ series: 'UNHCR', category: 'Egyptians', reported: { kind: 'value', value: 812 } }),
    ];
    const words = await panelOn('2011-03-05', { flows });
    expect(words).toContain('90 188');
    expect(words).toContain('812');
    expect(words).not.toContain('91 000');
  });

  it('notes a correction where a running count fell', async () => {
    const flows = [
      aFlow({ asOf: '2011-03-02', reported: { kind: 'value', value: 95_000 } }),
      aFlow(),
    ];
    const words = await panelOn('2011-03-05', { flows });
    expect(words).toContain('The source corrected an earlier number.');
  });
});
