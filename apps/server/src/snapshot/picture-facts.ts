import type { PictureSize } from './draw-pixels';

/** What a picture's file says of it: its size, how large it is on paper, and what it shows. */
export type PictureFacts = PictureSize & { readonly dpi: number; readonly xmp: string };
