import { type Api, failed, found, type Outcome } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import type { OperationCode } from '@waystation/domain';
import { chosenLogos, type SheetLogo } from '@waystation/print';
import type { MapSettings } from '@waystation/print/next-version';
import { type SceneAnswers, type SceneWanted, sceneAddress } from '@waystation/scene';
import { readAnswers } from '../scene/read-scene';
import { UnreadableGround } from '../snapshot/ground-tiles-of';
import { groundsOf, nullIfUnknown } from '../snapshot/snapshot-route';
import { type FrozenSheet, frozenLogo, frozenTile } from './frozen-sheet';
import { printedSite } from './landing-page';
import { readChoice } from './read-choice';

/** What a view shows at a moment, for an audience, with the sheet that is to be made of it. */
export type FrozenView = {
  readonly wanted: SceneWanted;
  readonly answers: SceneAnswers;
  readonly frozen: FrozenSheet;
};

/** What views are read and drawn with. */
type Deps = { readonly api: Api; readonly basemap: Basemap; readonly logosOf?: LogosOf };

/** The logos that stand on the sheets of an operation, in their order. */
export type LogosOf = (operation: OperationCode) => Promise<readonly SheetLogo[]>;

/** What is to be frozen of an operation, and the moment that it is read for. */
export type ViewToFreeze = MapSettings & { readonly at: string };

/** Null: the base map cannot be read. */
const groundsHere: (...of: Parameters<typeof groundsOf>) => ReturnType<typeof groundsOf> | null = (
  ...of
) => {
  try {
    return groundsOf(...of);
  } catch (error) {
    if (error instanceof UnreadableGround) {
      return null;
    }
    throw error;
  }
};

/** Reads all that a map is made of, as its audience may know it, for good. */
export const freezeView = async (
  { api, basemap, logosOf }: Deps,
  operation: OperationCode,
  draft: ViewToFreeze,
): Promise<Outcome<FrozenView>> => {
  const { view, sheet, audience } = draft;
  const chosen = readChoice(sheet);
  if (chosen.kind === 'problem') {
    const sentence = `"${chosen.parameter}" of the sheet cannot be used as it is: ${chosen.message}.`;
    return failed({
      code: 'mapRefused',
      sentence,
      reason: 'badParameter',
      what: chosen.parameter,
    });
  }
  const asked = { operation, query: view, maker: 'operator', audience } as const;
  const read = await readAnswers(api, { ...asked, now: new Date(draft.at) }).catch(nullIfUnknown);
  if (read?.kind !== 'answers') {
    return failed(read === null ? { code: 'operationNotFound', operation } : { code: 'pressBusy' });
  }
  const { wanted, answers } = read;
  const { choice } = chosen;
  const logos = chosenLogos((await logosOf?.(operation)) ?? [], choice);
  if (logos.kind === 'missing') {
    const sentence = `The operation has no logo "${logos.name}".`;
    return failed({ code: 'mapRefused', sentence, reason: 'unknownLogo', what: logos.name });
  }
  const isWithout = choice.without?.includes('logos') ?? false;
  const grounds = groundsHere({ choice, wanted, at: sceneAddress(view).state.at }, basemap);
  if (grounds === null) {
    return failed({ code: 'noPress' });
  }
  const frozen: FrozenSheet = {
    v: 1,
    overview: wanted.overview,
    view,
    sheet,
    readAt: draft.at,
    language: choice.lang ?? 'en',
    audience,
    site: printedSite(draft.site),
    tiles: grounds.tiles.map(frozenTile),
    regionTiles: grounds.regionTiles.map(frozenTile),
    logos: isWithout ? [] : logos.logos.map(frozenLogo),
  };
  return found({ wanted, answers, frozen });
};
