import type { Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import {
  answersTo,
  type SeriesArea,
  sceneAddress,
  sceneFigures,
  sceneOf,
  sceneQuestions,
  sceneWanted,
} from '@waystation/scene';
import { SHIPPED_TABLES } from '@waystation/scene/tables';
import { NOW, someOverview, someReads } from '@waystation/scene/testing';
import { SheetChoice } from '#choice/sheet-choice';
import { NO_GROUND } from '#map/ground/paper-ground';
import type { SheetWanted } from '#page/sheet-wanted';

/** The query of a map with every layer that the small operation has something in. */
export const EVERY_LAYER =
  'layers=areas:90,areaCircles:100,sites:100,hostCommunities:100,origins:80,arrivals:80,centres:100,crossings:100';

/** All that a sheet of a view of the small operation is made of, unless said otherwise. */
export const wantedOf = async (
  query: string,
  language: Language = 'en',
  { area, ...over }: Partial<SheetWanted> & { readonly area?: SeriesArea } = {},
): Promise<SheetWanted> => {
  const wanted = { ...sceneWanted(someOverview(), sceneAddress(query), NOW), area };
  const words = await loadTranslator(language);
  const answers = await answersTo(sceneQuestions(wanted), someReads());
  const given = { wanted, answers, tables: SHIPPED_TABLES, reader: words, theme: 'light' } as const;
  return {
    scene: sceneOf(given),
    wanted,
    words,
    choice: SheetChoice.parse({}),
    at: null,
    link: null,
    audience: 'public',
    issue: null,
    createdAt: NOW,
    dataHash: '0123456789abcdef0123',
    ground: NO_GROUND,
    locatorGround: null,
    figures: sceneFigures(given),
    logos: [],
    ...over,
  };
};
