import { describe, expect, it } from 'vitest';
import { ORIENTATIONS, PAPERS, TEMPLATES } from '#choice/sheet-choice';
import { distinctTemplates, sameLayout } from './distinct-templates';
import { sheetOf } from './papers';

const EVERY = PAPERS.flatMap((paper) => ORIENTATIONS.map((direction) => ({ paper, direction })));

describe('the templates that are offered for a paper', () => {
  it.each(EVERY)('$paper $direction are all that differ, each once', (turned) => {
    const layouts = (templates: readonly (typeof TEMPLATES)[number][]) =>
      templates.map((template) => JSON.stringify(sheetOf({ ...turned, template })));
    const offered = layouts(distinctTemplates(turned));
    expect(new Set(offered).size).toBe(offered.length);
    expect(new Set(offered)).toEqual(new Set(layouts(TEMPLATES)));
  });

  it('are all six on a sheet that lies, with its legend beside the map', () => {
    expect(distinctTemplates({ paper: 'a3', direction: 'landscape' })).toEqual([...TEMPLATES]);
  });

  it.each(EVERY)('$paper $direction has one that is offered for each', (turned) => {
    for (const template of TEMPLATES) {
      expect(distinctTemplates(turned)).toContain(sameLayout(turned, template));
    }
  });
});
