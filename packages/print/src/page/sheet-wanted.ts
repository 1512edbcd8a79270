import type { Audience, Publication } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import type { Scene, SceneFigures, SceneWanted } from '@waystation/scene';
import type { CameraState } from '@waystation/view';
import type { SheetChoice } from '#choice/sheet-choice';
import type { PaperGround } from '#map/ground/paper-ground';
import type { SheetLogo } from '../furniture/logo-icon';

/** Which map of the register a sheet is, and how far it is on its way to its readers. */
export type SheetIssue = Pick<Publication, 'number' | 'version' | 'state'>;

/** All that a sheet is made of. */
export type SheetWanted = {
  readonly scene: Scene;
  readonly wanted: SceneWanted;
  readonly words: Translator;
  /** The same view told in a second language; left out: the sheet is in one. */
  readonly also?: Pick<SheetWanted, 'words' | 'scene'> | undefined;
  readonly choice: SheetChoice;
  /** The link's camera; null: all of the operation. */
  readonly at: CameraState | null;
  /** Where the live view is; null: only who made it could open it. */
  readonly link: string | null;
  /** Whom it is for: it holds what they may see. */
  readonly audience: Audience;
  readonly createdAt: Date;
  /** Its place in the register of maps; null: it is in none. */
  readonly issue: SheetIssue | null;
  /** SHA-256 of the figures behind it, so that a number in it can be traced. */
  readonly dataHash: string;
  readonly ground: PaperGround;
  /** The numbers behind the areas; null: the view shows none of areas. */
  readonly figures: SceneFigures | null;
  /** The ground of the region round the operation; null: no locator is drawn. */
  readonly locatorGround: PaperGround | null;
  readonly logos: readonly SheetLogo[];
  /** Which page of a series it is, as `3 / 79`; left out: it stands alone. */
  readonly folio?: string | undefined;
};
