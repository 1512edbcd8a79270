import { breaksBy } from '@waystation/cartography';
import { RELATIONS } from '@waystation/domain';
import { classSetting, readMapState } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { ClassEditor } from './class-editor';

const VALUES = [412, 1_088, 4_700, 8_340, 14_870, 21_000, 33_100, 60_400, 174_545];

const editor = (address: Readonly<Record<string, string>>, baseNote: string | null = null) => {
  const setting = classSetting(readMapState(address).state);
  const choice = setting.chosen ?? { method: 'quantile', classes: 4, limits: [] };
  return render(
    <ClassEditor
      setting={setting}
      classed={{ breaks: breaksBy({ ...choice, decimals: 0 }, VALUES), values: VALUES }}
      theme="light"
      relations={RELATIONS}
      baseNote={baseNote}
      onChange={() => undefined}
    />,
  );
};

describe('the editor of classes', () => {
  it('says by which method, and offers a number of classes where there is one', async () => {
    expect(wordsOf(await editor({}))).toContain('Method Automatic');
    const quantile = wordsOf(await editor({ classes: 'quantile:7' }));
    expect(quantile).toContain('Equal numbers of areas');
    expect(quantile).toContain('Number of classes 7');
    expect(wordsOf(await editor({ classes: 'handSet' }))).not.toContain('Number of classes');
  });

  it('draws how the figures lie, with a limit to move between any two classes', async () => {
    const markup = await editor({ classes: 'manual:5000_20000' });
    expect(markup).toContain('aria-label="9 areas from 412 to 174\u202f545.');
    expect(markup.match(/type="range"/g)).toHaveLength(2);
    expect(markup).toContain('Upper limit of class 2');
  });

  it('says that its axis is logarithmic, with round numbers, to the eye and aloud', async () => {
    const markup = await editor({ classes: 'quantile:9' });
    expect(wordsOf(markup)).toContain('1k 10k 100k');
    expect(wordsOf(markup)).toContain('Logarithmic axis: equal distances multiply the number');
    const [, spoken = ''] = /role="img" aria-label="([^"]*)"/.exec(markup) ?? [];
    expect(wordsOf(spoken)).toMatch(/Logarithmic axis, with marks at 1 000, 10 000, 100 000$/);
  });

  it('sets handles beside the places of limits that lie close', async () => {
    const close = await editor({ classes: 'manual:5000_5100_5200' });
    expect(close.match(/translate:-?\d[\d.]*cqi/g)).toHaveLength(3);
    expect(close).not.toContain('translate:0cqi');
    const far = await editor({ classes: 'manual:1000_10000_100000' });
    expect(far.match(/translate:-?0(\.0\d*)?cqi/g)).toHaveLength(3);
  });

  it('says that limits set by hand stay in every round', async () => {
    const words = wordsOf(await editor({ classes: 'manual:5000_20000' }));
    expect(words).toContain('Limits kept by hand; they stay in every round.');
    expect(words).not.toContain('Keep these limits');
  });

  it('has limits set by hand as numbers to type, and others only to move', async () => {
    expect(await editor({ classes: 'manual:5000_20000' })).toContain('value="5000; 20000"');
    expect(await editor({ classes: 'quantile:4' })).not.toContain('type="submit"');
  });

  it('offers a way back only where something was changed', async () => {
    expect(wordsOf(await editor({}))).not.toContain('Back to automatic');
    for (const address of [{ classes: 'quantile:4' }, { palette: 'blue' }, { by: 'perKm2' }]) {
      expect(wordsOf(await editor(address))).toContain('Back to automatic');
    }
  });

  it('shows as many colours as there are classes', async () => {
    const markup = await editor({ classes: 'manual:5000_20000' });
    expect(markup.match(/class="h-3.5 w-2.5"/g)).toHaveLength(3);
  });

  it('says where the denominator is from', async () => {
    const note = 'Land area from the boundaries of 17 Aug 2018';
    expect(wordsOf(await editor({ by: 'perKm2' }, note))).toContain(note);
  });
});
