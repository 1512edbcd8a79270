import {
  type MapState,
  parseSearchText,
  readMapState,
  writeMapState,
  writeSearchText,
} from '@waystation/view';

/** All of an address that a picture depends on. */
export type PictureAddress = {
  readonly state: MapState;
  /** The query as we write it: the same for all addresses whose picture is the same. */
  readonly search: string;
};

/**
 * Reads the query of an address. What is not ours, broken or said in another way asks for no other
 * picture, and a camera is taken as finely as it is written. Null: a frame on another site, which has a
 * screen of its own.
 */
export const pictureAddress = (query: string): PictureAddress | null => {
  const written = writeMapState(readMapState(parseSearchText(query)).state);
  const { state } = readMapState(written);
  return state.embed === null ? { state, search: writeSearchText(written) } : null;
};
