export { chooseLanguage } from '@waystation/i18n';
export { firstOperation } from '@waystation/view';
export { createPictures, type DrawPicture, type FirstPicture } from './first-picture';
export { type PictureAddress, pictureAddress } from './picture-address';
export type { PictureReads } from './picture-reads';
export { PICTURE_STYLE } from './picture-style';
