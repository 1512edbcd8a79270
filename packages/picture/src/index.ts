export { chooseLanguage } from '@waystation/i18n';
export { firstOperation } from '@waystation/view';
export { type FirstPicture, firstPicture, type PictureQuestion } from './first-picture';
export type { PictureReads } from './picture-reads';
export { PICTURE_STYLE } from './picture-style';
