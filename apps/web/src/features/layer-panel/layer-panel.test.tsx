import { classLegend, DEFAULT_BREAKS } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import type { LayerCard } from './layer-card';
import { LayerPanel } from './layer-panel';

const aCard = (overrides: Partial<LayerCard> = {}): LayerCard => ({
  id: 'areas',
  group: 'surfaces',
  title: 'IDPs by area',
  isShown: true,
  opacity: 90,
  load: { kind: 'ready' },
  summary: 'Round 11, 30 Sep 2021',
  aside: null,
  staleNote: null,
  filterNote: null,
  legend: classLegend([{ value: 5, absence: null, carriedOver: false }], DEFAULT_BREAKS),
  classes: null,
  unplaced: null,
  unit: 'individuals',
  areas: 'areas',
  ...overrides,
});

const panel = (cards: readonly LayerCard[], about: string | null = null) =>
  render(
    <LayerPanel
      cards={cards}
      theme="light"
      header="South Sudan"
      about={about}
      choices={{}}
      onShow={() => undefined}
      onOpacity={() => undefined}
      onMove={() => undefined}
    />,
  );

describe('the layer panel', () => {
  it('says of a layer its date, its opacity and its legend', async () => {
    const words = wordsOf(await panel([aCard()]));
    expect(words).toContain('1 of 1 layer ');
    expect(words).toContain('IDPs by area 90 % Round 11, 30 Sep 2021');
    expect(words).toContain('individuals areas 60 001');
  });

  it('says above the legends what holds for all of them', async () => {
    const words = wordsOf(await panel([aCard()], 'Of the later map: 15 Apr 2011.'));
    expect(words.indexOf('Of the later map')).toBeGreaterThan(words.indexOf('South Sudan'));
    expect(words.indexOf('Of the later map')).toBeLessThan(words.indexOf('IDPs by area'));
  });

  it('hides the legend with the layer, and keeps its name to turn it on again', async () => {
    const markup = await panel([aCard({ isShown: false })]);
    expect(wordsOf(markup)).not.toContain('individuals');
    expect(markup).toContain('aria-label="Show: IDPs by area"');
    expect(wordsOf(markup)).toContain('No layer is shown.');
  });

  it('puts hidden layers after those on show', async () => {
    const words = wordsOf(
      await panel([aCard({ title: 'Hidden one', isShown: false }), aCard({ title: 'Shown one' })]),
    );
    expect(words.indexOf('Shown one')).toBeLessThan(words.indexOf('Hidden one'));
  });

  it('says amber where the data are old', async () => {
    const markup = await panel([aCard({ staleNote: 'one round older' })]);
    expect(markup).toMatch(/text-warn[^>]*>.*one round older/);
  });

  it('says what is loading and how much of it, with the height of what will come', async () => {
    const markup = await panel([
      aCard({ load: { kind: 'loading', done: 3, of: 5 }, legend: null }),
    ]);
    expect(markup).toContain('role="status"');
    expect(wordsOf(markup)).toContain('IDPs by area, 3 of 5 files');
  });

  it('says what failed, from when the copy is that stands instead, and offers to try again', async () => {
    const retry = () => undefined;
    const copy = await panel([
      aCard({ load: { kind: 'failed', retry, shownFrom: new Date('2021-12-02T08:40:00Z') } }),
    ]);
    expect(copy).toContain('role="alert"');
    expect(wordsOf(copy)).toMatch(/Showing the copy from \d\d:\d\d\..* Try again/);
    const none = await panel([aCard({ load: { kind: 'failed', retry, shownFrom: null } })]);
    expect(wordsOf(none)).toContain('The other layers are not affected. Try again');
  });

  it('says why there is nothing to show instead of an empty legend', async () => {
    const because = 'No border crossing is recorded for this operation.';
    const words = wordsOf(await panel([aCard({ load: { kind: 'empty', because } })]));
    expect(words).toContain(because);
    expect(words).not.toContain('60 001');
  });

  it('has a handle where there is another layer of its kind to change places with', async () => {
    const sites = { id: 'sites', group: 'points', title: 'Sites' };
    const hosts = { id: 'hosts', group: 'points', title: 'Host communities' };
    const alone = await panel([aCard(), aCard(sites), aCard({ ...hosts, isShown: false })]);
    expect(alone).not.toContain('aria-label="Order:');
    const both = await panel([aCard(), aCard(sites), aCard(hosts)]);
    expect(both).toContain('aria-label="Order: Sites"');
    expect(both).toContain('aria-label="Order: Host communities"');
    expect(both).not.toContain('aria-label="Order: IDPs by area"');
  });
});
