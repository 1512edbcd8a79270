import { ChevronLeft, Eye, EyeOff, Minus, Plus } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { markup, tagsOf } from '../../test/markup';
import { ButtonStack } from '../layout/button-stack';
import { Button } from './button';
import { Chip } from './chip';
import { IconButton } from './icon-button';
import { IconToggle } from './icon-toggle';
import { Segmented } from './segmented';

const noop = () => undefined;

describe('a choice of one in a row', () => {
  const modes = (value: 'map' | 'table') => (
    <Segmented
      label="Show as"
      segments={[
        { id: 'map', label: 'Map' },
        { id: 'table', label: 'Table' },
      ]}
      value={value}
      onChange={noop}
    />
  );

  it('is a named group of radios of which exactly one is taken', async () => {
    const html = await markup(modes('table'));
    expect(html).toContain('aria-label="Show as"');
    expect(tagsOf(html, 'button').map((tag) => /aria-checked="(\w+)"/.exec(tag)?.[1])).toEqual([
      'false',
      'true',
    ]);
  });
});

describe('a choice of one of many', () => {
  it('goes on in a second line, and says in which language a choice is written', async () => {
    const html = await markup(
      <Segmented
        label="Language"
        segments={[
          { id: 'en', label: 'English', lang: 'en' },
          { id: 'ar', label: 'العربية', lang: 'ar' },
        ]}
        value="en"
        onChange={noop}
        wraps
      />,
    );
    expect(html).toMatch(/<bdi lang="ar">العربية<\/bdi>/);
    expect(html).toContain('flex-wrap');
  });
});

describe('something that is on or off', () => {
  it.each([true, false])(
    'says %s to a screen reader, not by its colour alone',
    async (isSelected) => {
      const chip = await markup(
        <Chip isSelected={isSelected} onChange={noop}>
          Open
        </Chip>,
      );
      expect(chip).toContain(`aria-pressed="${isSelected}"`);
    },
  );

  it('as a bare icon has a name, and another shape when it is off', async () => {
    const eye = (isSelected: boolean) =>
      markup(
        <IconToggle
          label="Hide: Sites"
          icon={Eye}
          iconOff={EyeOff}
          isSelected={isSelected}
          onChange={noop}
        />,
      );
    const [on, off] = [await eye(true), await eye(false)];
    expect(on).toContain('aria-label="Hide: Sites"');
    const shapeOf = (html: string) => tagsOf(html, 'path').join();
    expect(shapeOf(on)).not.toBe(shapeOf(off));
  });
});

describe('a button', () => {
  it('does not send a form unless it says so', async () => {
    expect(await markup(<Button>Close</Button>)).toContain('type="button"');
    expect(await markup(<Button type="submit">Save</Button>)).toContain('type="submit"');
  });

  it('that cannot be pressed says so to everybody', async () => {
    expect(await markup(<Button isDisabled>Save</Button>)).toContain('disabled=""');
  });

  it('is large enough for a finger', async () => {
    const html = await markup(<IconButton label="Back" icon={ChevronLeft} />);
    expect(html).toContain('pointer-coarse:size-11');
  });

  it('that means "back" turns in a page from right to left; others do not', async () => {
    const back = await markup(<IconButton label="رجوع" icon={ChevronLeft} isDirectional />, 'ar');
    expect(back).toContain('flip-rtl');
    expect(await markup(<IconButton label="Plus" icon={Plus} />, 'ar')).not.toContain('flip-rtl');
  });
});

describe('buttons over the map', () => {
  it('are a named group, each with its own name', async () => {
    const html = await markup(
      <ButtonStack
        label="Zoom"
        buttons={[
          { id: 'in', label: 'Zoom in', icon: Plus, onPress: noop },
          { id: 'out', label: 'Zoom out', icon: Minus, onPress: noop, isDisabled: true },
        ]}
      />,
    );
    expect(html).toMatch(/role="group"/);
    expect(tagsOf(html, 'button').map((tag) => /aria-label="([^"]+)"/.exec(tag)?.[1])).toEqual([
      'Zoom in',
      'Zoom out',
    ]);
    expect(tagsOf(html, 'button').map((tag) => tag.includes('disabled=""'))).toEqual([false, true]);
  });
});
