import { areaGrounds, type SeriesArea } from '@waystation/scene';
import { someOverview, someReads } from '@waystation/scene/testing';
import { describe, expect, it } from 'vitest';
import { SheetChoice } from '#choice/sheet-choice';
import { NO_GROUND } from '#map/ground/paper-ground';
import { EVERY_LAYER, wantedOf } from '../../test/wanted-sheet';
import { drawSheet } from './draw-sheet';

/** The third county of the small operation, or the state that all of them are in. */
const areaOf = async (pcode: 'SS01' | 'SS0102'): Promise<SeriesArea> => {
  const level = pcode === 'SS01' ? 1 : 2;
  const operation = someOverview().operation.code;
  const ground = areaGrounds(await someReads()['area.topology']({ operation, level })).get(pcode);
  const names = { en: pcode === 'SS01' ? 'The state' : 'The county' };
  return { pcode, level, names, box: ground?.box ?? null, shape: ground?.shape ?? null };
};

describe('the sheet of one area', () => {
  const COUNTIES = `${EVERY_LAYER}&level=2`;
  const sheetOfArea = async (pcode: 'SS01' | 'SS0102', chosen: object = {}) => {
    const choice = SheetChoice.parse(chosen);
    return drawSheet(await wantedOf(COUNTIES, 'en', { choice, area: await areaOf(pcode) })).page;
  };

  it('tells its own number with passport and coverage, and says what is of the whole', async () => {
    const { lead, title } = (await sheetOfArea('SS0102')).content;
    expect(title).toContain('The county');
    expect(lead).toMatchObject({
      number: '70\u202f000',
      text: 'Internally displaced people, in The county',
      also: ['The county, 28\u00a0Feb\u00a02025: 2 of 2 places assessed.'],
    });
    expect(lead?.passport).toEqual([
      'Round 16, 28\u00a0Feb\u00a02025 · IOM DTM',
      'The county, 28\u00a0Feb\u00a02025: Assessed.',
    ]);
    const { content: ofState } = await sheetOfArea('SS01');
    expect(ofState.lead?.number).toBe('500');
    expect(ofState.lead?.passport[1]).toBe(
      'The state, 28\u00a0Feb\u00a02025: 4 of 9 areas assessed.',
    );
    expect(ofState.limits).toContainEqual(
      expect.stringMatching(/^South Sudan as a whole: .* areas assessed\./),
    );
  });

  it('says of each block of its legend what it counts', async () => {
    const { legend } = (await sheetOfArea('SS0102')).content;
    const summary = (id: string) => legend.find((block) => block.id === id)?.summary;
    expect(summary('areas')).toContain('in all of South Sudan');
    expect(summary('sites')).toContain('in The county');
    const ofState = (await sheetOfArea('SS01')).content.legend;
    expect(ofState.find(({ id }) => id === 'areas')?.summary).toContain('in The state');
    const lines = legend.find(({ id }) => id === 'boundaries')?.rows.map(({ text }) => text);
    expect(lines?.slice(0, 2)).toEqual(['The county', 'Paler: outside The county']);
  });

  it('has its sites in its table, or the areas that it is divided into', async () => {
    const ofCounty = (await sheetOfArea('SS0102', { template: 'table' })).content.table;
    expect(ofCounty?.title).toBe('Sites in The county');
    expect(ofCounty?.rows.map(([name, number]) => [name, number])).toEqual([
      ['Village D', '4\u202f000'],
      ['Camp C', '80'],
    ]);
    const ofState = (await sheetOfArea('SS01', { template: 'table' })).content.table;
    expect(ofState?.title).toContain('in The state');
    expect(ofState?.rows).toHaveLength(9);
  });

  it('shows where the area lies in its operation', async () => {
    const area = await areaOf('SS0102');
    const wanted = await wantedOf(COUNTIES, 'en', { locatorGround: NO_GROUND, area });
    const { page: own } = drawSheet(wanted);
    expect(own.words.locator).toBe('Where The county lies');
    expect(own.locator?.svg).toContain('fill-rule="evenodd"');
    expect(own.isLeadNeeded).toBe(true);
  });

  it('tells its number in its subtitle where there may be no room beside the legend', async () => {
    const { content, isLeadNeeded } = await sheetOfArea('SS0102', { paper: 'a4' });
    expect(isLeadNeeded).toBe(false);
    expect(content.subtitle).toMatch(/^70\u202f000 Internally displaced people, in The county · /);
    expect((await sheetOfArea('SS0102')).content.subtitle).not.toContain('70\u202f000');
  });
});
