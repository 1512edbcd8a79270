import type { MapKey, PublicationState } from '@waystation/domain';
import { DPI } from '@waystation/print';
import { inLanguage, SheetChoice } from '@waystation/print/choice';
import { type SceneAnswers, sceneAddress, sceneWanted } from '@waystation/scene';
import type { SnapshotJob } from '../snapshot/snapshot-job';
import { type FrozenSheet, thawedLogo, thawedTile } from './frozen-sheet';
import { landingPage } from './landing-page';

/** The live view; of a map that readers were given, the page that tells them of newer versions. */
const linkOf = (
  { site, overview, view }: Pick<FrozenSheet, 'site' | 'overview' | 'view'>,
  issue: MapKey & { readonly state: PublicationState },
): string | null => {
  const { code } = overview.operation;
  const query = view.replace(/^\?/, '');
  const page =
    issue.state === 'published' ? landingPage(code, issue) : `/${code}/map${query && `?${query}`}`;
  return site === null ? null : `${site}${page}`;
};

/** A sheet to make of what is frozen of a map, in a state of it. */
export const jobOf = (
  frozen: FrozenSheet,
  answers: SceneAnswers,
  issue: MapKey & { readonly state: PublicationState },
): SnapshotJob => {
  const address = sceneAddress(frozen.view);
  const readAt = new Date(frozen.readAt);
  return {
    format: 'pdf',
    dpi: DPI.usual,
    wanted: sceneWanted(frozen.overview, address, readAt),
    answers,
    language: frozen.language,
    choice: inLanguage(
      SheetChoice.parse(Object.fromEntries(new URLSearchParams(frozen.sheet))),
      frozen.language,
    ),
    at: address.state.at,
    link: linkOf(frozen, issue),
    audience: frozen.audience,
    createdAt: readAt,
    issue: { number: issue.number, version: issue.version, state: issue.state },
    tiles: frozen.tiles.map(thawedTile),
    regionTiles: frozen.regionTiles.map(thawedTile),
    logos: frozen.logos.map(thawedLogo),
  };
};
