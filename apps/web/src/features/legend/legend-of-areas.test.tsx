import {
  type AreaFigure,
  additionLegend,
  breaksAfter,
  changeLegend,
  classColours,
  classLegend,
  DEFAULT_BREAKS,
} from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import type { ClassUse } from './class-use';
import { LegendView } from './legend-view';

const FIGURES: readonly AreaFigure[] = [
  { value: 250_889, absence: null, carriedOver: false },
  { value: 20_000, absence: null, carriedOver: true },
  { value: 0, absence: null, carriedOver: false },
  { value: null, absence: 'notAssessed', carriedOver: false },
];

const legendOf = (
  legend: Parameters<typeof LegendView>[0]['legend'],
  classes: ClassUse | null = null,
) =>
  render(
    <LegendView
      legend={legend}
      theme="light"
      unit="individuals"
      areas="counties"
      classes={classes}
    />,
  );

describe('the legend of classes', () => {
  it('says each class with how many areas it holds, high to low, and every kind of nothing', async () => {
    const words = wordsOf(await legendOf(classLegend(FIGURES, DEFAULT_BREAKS)));
    expect(words).toContain('individuals counties 60 001 – 250 889 1 30 001 – 60 000 0');
    expect(words).toContain('of which carried over 1 Zero reported 1 Not assessed 1 Suppressed');
  });

  it('indents what is counted in a class already, straight below the classes', async () => {
    const rows = (await legendOf(classLegend(FIGURES, DEFAULT_BREAKS))).split('<tr>');
    const indented = rows.filter((row) => row.includes('ps-2.5'));
    expect(indented.map(wordsOf)).toEqual(['of which carried over 1']);
  });

  it('has the colours that the map has, in the palette that was chosen', async () => {
    const use = { palette: 'blue', isolated: null, onIsolate: () => undefined } as const;
    const markup = await legendOf(classLegend(FIGURES, DEFAULT_BREAKS), use);
    for (const colour of classColours(5, { palette: 'blue', theme: 'light' })) {
      expect(markup).toContain(colour);
    }
  });

  it('writes rates with their decimals', async () => {
    const rates = breaksAfter({ method: 'manual', decimals: 1 }, [5, 20]);
    const figures = [{ value: 50.18, absence: null, carriedOver: false }];
    const words = wordsOf(await legendOf(classLegend(figures, rates)));
    expect(words).toContain('20.1 – 50.2 1 5.1 – 20.0 0 0.1 – 5.0 0');
    expect(words).toContain('Classes set by hand');
  });

  it('says which class is the only one shown, and how to show all again', async () => {
    const use = { palette: 'earth', isolated: 4, onIsolate: () => undefined } as const;
    const markup = await legendOf(classLegend(FIGURES, DEFAULT_BREAKS), use);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(markup).toContain('Show all classes');
    expect(markup.match(/opacity-25/g)).toHaveLength(4);
  });

  it('cannot be pressed where no one listens', async () => {
    expect(await legendOf(classLegend(FIGURES, DEFAULT_BREAKS))).not.toContain('<button');
  });
});

describe('the legend of changes', () => {
  const changes = [
    { kind: 'both', change: 26_506 },
    { kind: 'both', change: -700 },
    { kind: 'newlyCovered' },
  ] as const;
  const breaks = { little: 500, large: 5_000 };

  it('keeps what only one round covered apart from every change', async () => {
    const words = wordsOf(await legendOf(changeLegend(changes, breaks, true)));
    expect(words).toContain('Over 5 000 more 1 501 to 5 000 more 0 Up to 500 more or fewer 0');
    expect(words).toContain('501 to 5 000 fewer 1 Over 5 000 fewer 0');
    expect(words).toContain('Newly covered 1 No longer covered 0 In neither round 0');
    expect(words).toContain('Only areas that both rounds counted are compared.');
  });

  it('warns where the method changed, too', async () => {
    const warning = 'The method changed between the two rounds.';
    expect(wordsOf(await legendOf(changeLegend(changes, breaks, false)))).toContain(warning);
    expect(wordsOf(await legendOf(changeLegend(changes, breaks, true)))).not.toContain(warning);
  });
});

describe('the legend of what was added', () => {
  const added = [
    { kind: 'added', value: 220_867 },
    { kind: 'corrected' },
    { kind: 'nothingNewer' },
  ] as const;

  it('keeps corrections and what nobody counted again apart from what was added', async () => {
    const legend = additionLegend(added, { little: 500, large: 5_000 });
    const words = wordsOf(await legendOf(legend));
    expect(words).toContain('Over 5 000 added 1 501 to 5 000 added 0 Up to 500 added 0');
    expect(words).toContain('Corrected by the source 1 No newer count 1');
    expect(words).toContain('not people present');
  });
});
