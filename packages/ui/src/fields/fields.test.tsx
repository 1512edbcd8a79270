import { describe, expect, it } from 'vitest';
import { markup, tagsOf } from '../../test/markup';
import { ChoiceList } from '../data/choice-list';
import { ListBox } from '../data/list-box';
import { NumberField } from './number-field';
import { SearchField } from './search-field';
import { Slider } from './slider';
import { Stepper } from './stepper';
import { Switch } from './switch';

const noop = () => undefined;

describe('a slider', () => {
  it('is named, has its limits, and its value in words beside it', async () => {
    const html = await markup(
      <Slider label="Opacity: Sites" value={90} onChange={noop} valueText="90 %" step={5} />,
    );
    const [input = ''] = tagsOf(html, 'input');
    expect(input).toContain('type="range"');
    expect(input).toContain('min="0"');
    expect(input).toContain('max="100"');
    expect(input).toContain('step="5"');
    expect(input).toContain('value="90"');
    expect(html).toContain('Opacity: Sites');
    expect(html).toMatch(/<bdi[^>]*>90 %<\/bdi>/);
  });

  it('begins on the reading side: its value grows from the right in Arabic', async () => {
    const thumbFromLeft = async (language: 'en' | 'ar') =>
      /left:(\d+)%/.exec(
        await markup(<Slider label="x" value={30} onChange={noop} valueText="30" />, language),
      )?.[1];
    expect(await thumbFromLeft('en')).toBe('30');
    expect(await thumbFromLeft('ar')).toBe('70');
  });
});

describe('a stepper', () => {
  const stepper = (value: number) => (
    <Stepper
      label="People"
      value={value}
      onChange={noop}
      minValue={1}
      maxValue={100_000}
      fewerLabel="One fewer"
      moreLabel="One more"
    />
  );

  it('is typed or stepped, and does not step below its least', async () => {
    const html = await markup(stepper(1));
    expect(tagsOf(html, 'input')[0]).toContain('value="1"');
    const [fewer = '', more = ''] = tagsOf(html, 'button');
    expect(fewer).toContain('aria-label="One fewer"');
    expect(fewer).toContain('disabled=""');
    expect(more).toContain('aria-label="One more"');
    expect(more).not.toContain('disabled=""');
  });

  it('takes ten thousand', async () => {
    expect(tagsOf(await markup(stepper(10_000)), 'input')[0]).toContain('value="10000"');
  });
});

describe('a switch', () => {
  it('has its words as its name, and says whether it is on', async () => {
    const html = await markup(
      <Switch isSelected onChange={noop}>
        Names of places
      </Switch>,
    );
    expect(html).toMatch(/^<label[^>]*>/);
    expect(html).toContain('role="switch"');
    expect(tagsOf(html, 'input').join()).toContain('checked=""');
    expect(html).toContain('Names of places');
  });
});

describe('a field that narrows a list', () => {
  it('is named without words on screen; clearing it is named in the reader’s language', async () => {
    const html = await markup(<SearchField label="القطاعات" value="ماء" onChange={noop} />, 'ar');
    expect(tagsOf(html, 'input').join()).toContain('aria-label="القطاعات"');
    expect(tagsOf(html, 'button').join()).toMatch(/aria-label="[\u0600-\u06ff ]+"/);
  });
});

describe('a list to choose from', () => {
  it('is named, one stop of the Tab key at the row that is chosen', async () => {
    const html = await markup(
      <ListBox
        label="Sites"
        rows={['Bentiu', 'Bimruok']}
        idOf={(name) => name}
        textOf={(name) => name}
        chosen="Bimruok"
        onChoose={noop}
      >
        {(name) => name}
      </ListBox>,
    );
    expect(html).toMatch(
      /role="listbox"[^>]*aria-label="Sites"|aria-label="Sites"[^>]*role="listbox"/,
    );
    expect(html.match(/role="option"/g)).toHaveLength(2);
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
  });
});

describe('a typed number', () => {
  it('is named, and shown with no more decimals than it keeps', async () => {
    const html = await markup(
      <NumberField label="Radius" value={12.3456} decimals={1} onChange={noop} unit="km" />,
    );
    const [input = ''] = tagsOf(html, 'input');
    expect(input).toContain('value="12.3"');
    expect(html).toMatch(/<label[^>]*>Radius<\/label>/);
  });
});

describe('a list of choices', () => {
  it('says which of its rows are chosen, and that several can be', async () => {
    const html = await markup(
      <ChoiceList
        label="Counties"
        rows={['Aweri', 'Belkor']}
        idOf={(name) => name}
        textOf={(name) => name}
        chosen={['Belkor']}
        onToggle={noop}
        empty="None"
      >
        {(name) => name}
      </ChoiceList>,
    );
    expect(html).toContain('aria-multiselectable="true"');
    expect(tagsOf(html, 'div').filter((tag) => tag.includes('aria-selected="true"'))).toHaveLength(
      1,
    );
  });
});
