import { Map as MapIcon, Pin } from 'lucide-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { markup } from '../test/markup';
import { IconButton } from './actions/icon-button';
import { Table } from './data/table';
import { ErrorState } from './feedback/error-state';
import { OfflineBanner } from './feedback/offline-banner';
import { Skeleton } from './feedback/skeleton';
import { SearchBox } from './fields/search-box';
import { Slider } from './fields/slider';
import { TextField } from './fields/text-field';
import { BarList } from './figures/bar-list';
import { Figure } from './figures/figure';
import { StackedBar } from './figures/stacked-bar';
import { Rail } from './navigation/rail';
import { useTranslator } from './page/translator-context';

const noop = () => undefined;

describe('a figure', () => {
  it('keeps its number apart from the direction of the page', async () => {
    const figure = await markup(<Figure label="IDPs" value="174 545" />);
    expect(figure).toMatch(/<bdi[^>]*>174 545<\/bdi>/);
  });

  it('draws a missing number weaker and smaller than a number', async () => {
    const absent = await markup(<Figure label="Free places" value="unknown" isAbsent />);
    expect(absent).toContain('text-unk');
    expect(absent).not.toContain('text-figure');
  });
});

describe('a table', () => {
  it('has a caption and names its rows and columns for screen readers', async () => {
    const table = await markup(
      <Table
        caption="IDPs by county"
        rows={[{ name: 'Rubkona', value: '174 545' }]}
        idOf={({ name }) => name}
        columns={[
          { id: 'name', header: 'Name', cell: ({ name }) => name, isRowHeader: true },
          { id: 'value', header: 'Figure', cell: ({ value }) => value, isNumeric: true },
        ]}
      />,
    );
    expect(table).toMatch(/<caption[^>]*>IDPs by county<\/caption>/);
    expect(table).toMatch(/<th scope="row"[^>]*>Rubkona<\/th>/);
    expect(table.match(/scope="col"/g)).toHaveLength(2);
    expect(table).toContain('<bdi>174 545</bdi>');
  });

  it('that can be sorted has buttons as heads, and says by which it is sorted and how', async () => {
    const table = await markup(
      <Table
        caption="IDPs by county"
        rows={[{ name: 'Rubkona' }]}
        idOf={({ name }) => name}
        columns={[
          { id: 'name', header: 'Name', cell: ({ name }) => name, isRowHeader: true },
          { id: 'state', header: 'In', cell: () => 'Unity' },
        ]}
        sorting={{ sort: { column: 'state', isRising: true }, onSort: noop }}
      />,
    );
    expect(table.match(/<button/g)).toHaveLength(2);
    expect(table.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="ascending"']);
  });
});

describe('states', () => {
  it('speak the language of the reader and offer one way on', async () => {
    const error = await markup(<ErrorState title="المعابر" onRetry={noop} />, 'ar');
    expect(error).toContain('role="alert"');
    expect(error).toContain('إعادة المحاولة');
    expect(await markup(<OfflineBanner>x</OfflineBanner>)).toContain('Offline.');
  });

  it('of loading always say what is loading, at first to screen readers only', async () => {
    const skeleton = await markup(<Skeleton label="Counties" />);
    expect(skeleton).toContain('<span class="sr-only">Counties</span>');
  });
});

describe('controls', () => {
  it('that are icons have a name', async () => {
    const button = await markup(<IconButton label="Pin to compare" icon={Pin} />);
    expect(button).toContain('aria-label="Pin to compare"');
    expect(button).toContain('aria-hidden="true"');
  });

  it('tie their help or their error to the field, never both', async () => {
    const field = (error?: string) => (
      <TextField
        label="Token"
        value=""
        onChange={noop}
        help="In the data folder."
        {...(error && { error })}
      />
    );
    expect(await markup(field())).toContain('In the data folder.');
    const wrong = await markup(field('The token is not right.'));
    expect(wrong).toContain('aria-invalid="true"');
    expect(wrong).not.toContain('In the data folder.');
  });

  it('show their value in words beside a slider', async () => {
    const slider = <Slider label="Opacity" value={90} onChange={noop} valueText="90 %" />;
    expect(await markup(slider)).toMatch(/<bdi[^>]*>90 %<\/bdi>/);
  });

  it('of search open no list before anything is typed', async () => {
    const box = await markup(
      <SearchBox
        label="Search the map"
        placeholder="Place"
        query=""
        onQuery={noop}
        options={[]}
        onChoose={noop}
        onChooseBest={noop}
        emptyText="Nothing"
        shortcut="/"
      />,
    );
    expect(box).toContain('<search');
    expect(box).not.toContain('Nothing');
  });
});

describe('bars', () => {
  it('are as long as their share of the largest', async () => {
    const rows = [
      { id: 'a', label: 'Bentiu', value: 200, valueText: '200' },
      { id: 'b', label: 'Bimruok', value: 50, valueText: '50', isOutlined: true },
    ];
    const bars = await markup(<BarList rows={rows} />);
    expect(bars).toContain('inline-size:100%');
    expect(bars).toContain('inline-size:25%');
  });

  it('of parts are one picture with words', async () => {
    const bar = <StackedBar label="+30 317" parts={[{ id: 'a', value: 3, look: 'solid' }]} />;
    expect(await markup(bar)).toContain('role="img" aria-label="+30 317"');
  });
});

describe('the rail', () => {
  const item = { id: 'map', label: 'Map', icon: MapIcon, href: '/libya/map' };

  it('marks the page that is shown', async () => {
    const rail = await markup(<Rail label="Main" logo="" items={[{ ...item, isCurrent: true }]} />);
    expect(rail).toContain('aria-current="page"');
    expect(rail).toContain('href="/libya/map"');
  });

  it('leads to no page that does not exist, and says why to the keyboard, too', async () => {
    const rail = await markup(
      <Rail label="Main" logo="" items={[{ ...item, notReachable: 'Not available yet' }]} />,
    );
    expect(rail).not.toContain('href');
    expect(rail).toContain('aria-disabled="true"');
    expect(rail).not.toContain('disabled=""');
    expect(rail).toContain('Not available yet');
  });
});

describe('useTranslator', () => {
  it('says what is missing when a component stands outside the root', () => {
    const Lost = () => <p>{useTranslator().t('common.close')}</p>;
    expect(() => renderToStaticMarkup(<Lost />)).toThrow(/UiRoot/);
  });
});
