import { rasterise } from '../raster/rasterise';

/** Side in CSS pixels of the picture that shows nothing and only takes room from labels. */
export const ROOM_SIDE = 16;

/** Its name. */
export const ROOM_IMAGE = 'ws-room';

/** A picture of nothing: labels may not touch it, and nobody sees it. */
export const roomImage = rasterise(ROOM_IMAGE, { size: ROOM_SIDE, parts: [] });
