export { chooseLanguage } from '@waystation/i18n';
export {
  EMPTY_MAP_STATE,
  firstOperation,
  mapView,
} from '@waystation/view';
export { createPictures, type DrawPicture, type FirstPicture } from './first-picture';
export { neededPoints } from './geometry/simplify-line';
export { html, type Markup } from './markup/html';
export { type PictureAddress, pictureAddress } from './picture-address';
export type { PictureReads } from './picture-reads';
export { PICTURE_STYLE } from './picture-style';
export { qrCode } from './sheet/qr-code';
export { sheetCredits } from './sheet/sheet-credits';
export { type SheetGeometry, sheetGeometry } from './sheet/sheet-geometry';
export { type SheetPlace, sheetMap } from './sheet/sheet-map';
export type { SheetTown } from './sheet/sheet-towns';
