import { Day } from '@waystation/domain';
import { ANY_SITE, type SiteFilter } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { aSiteRow } from '../../../test/a-site-row';
import { render, wordsOf } from '../../../test/render';
import { SiteCharts } from './site-charts';

const SITES = [
  aSiteRow({ type: 'plannedCamp', status: 'open' }),
  aSiteRow({ type: 'plannedCamp', status: 'closed' }),
  aSiteRow({ type: 'collectiveCentre', status: 'open' }),
];

const charts = (filter: Partial<SiteFilter> = {}) =>
  render(
    <SiteCharts
      sites={SITES}
      filter={{ ...ANY_SITE, ...filter }}
      day={Day.parse('2021-09-30')}
      notes={[]}
      onChange={() => undefined}
    />,
  );

const pressed = (markup: string): readonly string[] =>
  [...markup.matchAll(/<button[^>]*aria-pressed="true"[^>]*>(.*?)<\/button>/gs)].map(([, inside]) =>
    wordsOf(inside ?? ''),
  );

describe('the charts of sites inside', () => {
  it('count sites by kind and by status in buttons that a keyboard reaches', async () => {
    const markup = await charts();
    expect(wordsOf(markup)).toContain('Sites by kind');
    expect(pressed(markup)).toEqual([]);
    expect(markup.match(/aria-pressed="false"/g)).toHaveLength(4);
  });

  it('show what is chosen elsewhere as pressed, and count the other chart by it', async () => {
    const markup = await charts({ types: ['collectiveCentre'] });
    expect(pressed(markup)).toEqual(['Collective centre 1']);
    expect(wordsOf(markup)).toContain('Planned camp 2');
    expect(wordsOf(markup)).not.toContain('Closed');
  });
});
