import { Operation, type OperationOverview } from '@waystation/domain';
import { anOverview } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aView } from '../../../test/a-view';
import { render, wordsOf } from '../../../test/render';
import { HistoricalBanner } from './historical-banner';
import { MapLoading } from './map-loading';
import { NoDataNotice } from './no-data-notice';
import { NoOperation } from './no-operation';

const notice = async (overview: OperationOverview) =>
  wordsOf(await render(<NoDataNotice overview={overview} />));

describe('a page without data', () => {
  it('of a server without operations shows the two commands that make one', async () => {
    const words = wordsOf(await render(<NoOperation />));
    expect(words).toContain('No operation yet');
    expect(words).toContain('waystation -- operation add south-sudan');
    expect(words).toContain('waystation -- import');
  });

  it('keeps the options of a command whole where a narrow screen ends a line', async () => {
    const markup = await render(<NoDataNotice overview={anOverview({ levels: [] })} />);
    expect(markup).toMatch(/<span class="inline-block[^>]*>--operation<\/span>/);
  });

  it('of an operation says what it lacks, and the command with its code', async () => {
    const words = await notice(anOverview({ indicators: [], levels: [] }));
    expect(words).toContain('no figures yet');
    expect(words).toContain('no boundaries yet');
    expect(words).toContain('--operation south-sudan');
  });

  it.each([
    { overrides: { levels: [] }, said: 'no boundaries yet', unsaid: 'no figures yet' },
    { overrides: { indicators: [] }, said: 'no figures yet', unsaid: 'no boundaries yet' },
  ])('with $said does not claim $unsaid', async ({ overrides, said, unsaid }) => {
    const words = await notice(anOverview(overrides));
    expect(words).toContain(said);
    expect(words).not.toContain(unsaid);
  });

  it('is not there where there are both', async () => {
    expect(await notice(anOverview())).toBe('');
  });

  it('says that it loads, and has a map that says so to tests', async () => {
    const markup = await render(<MapLoading />);
    expect(markup).toContain('data-map-state="loading"');
    expect(wordsOf(markup)).toContain('Loading');
  });
});

describe('a historical case', () => {
  const { operation } = aView('2021-09-30');
  const replay = { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' };

  it('says that it is one, and from when its data are', async () => {
    const view = aView('2011-03-15', { operation: Operation.parse({ ...operation, replay }) });
    const words = wordsOf(
      await render(
        <HistoricalBanner view={{ ...view, span: { from: view.span.from, to: view.span.to } }} />,
      ),
    );
    expect(words).toContain('Historical case: South Sudan');
    expect(words).toContain('They do not describe today.');
  });

  it('is not said of an operation that is going on', async () => {
    expect(await render(<HistoricalBanner view={aView('2021-09-30')} />)).toBe('');
  });
});
