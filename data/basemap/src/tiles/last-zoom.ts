/** Last zoom that tiles are cut for; the map stretches it when the reader comes closer. */
export const LAST_ZOOM = 6;
