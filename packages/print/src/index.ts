export { type ContentsPage, type ContentsRow, contentsPage } from './contents/contents-page';
export { type ChosenLogos, chosenLogos } from './furniture/chosen-logos';
export { locatorPlace } from './furniture/locator-icon';
export {
  LOGO_TYPES,
  logoProblem,
  logoTypeOf,
  MOST_LOGO_BYTES,
  MOST_LOGOS,
  type SheetLogo,
} from './furniture/logo-icon';
export { northAt } from './map/furniture/north';
export { type PaperScaleBar, paperScaleBar } from './map/furniture/scale-bar';
export { type GroundWanted, groundTiles, type TileAddress } from './map/ground/ground-tiles';
export { NO_GROUND, type PaperGround } from './map/ground/paper-ground';
export { type PaperGroundWanted, paperGroundFrom } from './map/ground/paper-ground-from';
export type { GroundTile } from './map/ground/read-tile';
export type { PaperBox } from './map/labels/collisions';
export { drawPaperMap, type LeftOut, type PaperMap, type PaperMapWanted } from './map/paper-map';
export type { Extent, Frame } from './map/projection/paper-projection';
export { paperZoom } from './map/projection/paper-zoom';
export { auxiliaryXml, type Georeference, georeferenceOf, worldFile } from './output/georeference';
export { geospatialPdf } from './output/geospatial-pdf';
export { type PictureWords, xmpPacket } from './output/picture-metadata';
export { DPI, rasterSize } from './output/raster-size';
export { sheetSvg } from './output/sheet-svg';
export { charactersOf, fontRule, type SvgFace, usesFace } from './output/svg-fonts';
export { checkLetters } from './page/check-letters';
export { type DrawnSheet, drawSheet } from './page/draw-sheet';
export { fileNameOf } from './page/file-name';
export type { PageBox } from './page/page-box';
export { sheetOf } from './page/papers';
export { RefusedSheet, type SheetProblem } from './page/refused-sheet';
export { plainWords, searchablePage } from './page/searchable-page';
export { frameOf } from './page/sheet';
export type { SheetContent } from './page/sheet-content';
export { sheetExtent } from './page/sheet-extent';
export type { SheetPage } from './page/sheet-page';
export type { SheetIssue, SheetWanted } from './page/sheet-wanted';
export { CONTENTS_SOURCE } from './typst/contents-source';
export { REFUSAL } from './typst/refusal';
export { SHEET_DATA, SHEET_SOURCE } from './typst/sheet-source';
