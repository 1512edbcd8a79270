import { readFileSync } from 'node:fs';
import { THEMES } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { PAGE_COLOURS } from './picture-style';

const tokens = readFileSync(new URL('../../ui/src/styles/tokens.css', import.meta.url), 'utf8');

describe('the colours of the words beside a picture', () => {
  it.each(THEMES)('are those of the application in the %s', (theme) => {
    const block = tokens.slice(tokens.indexOf(`[data-theme="${theme}"]`));
    for (const [name, colour] of Object.entries(PAGE_COLOURS[theme])) {
      expect(/[^;{]*/.exec(block.slice(block.indexOf(` --${name}:`)))?.[0].trim()).toBe(
        `--${name}: ${colour}`,
      );
    }
  });
});
