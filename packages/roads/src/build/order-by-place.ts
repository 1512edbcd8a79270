const CELLS = 8191;
const PACK = 2 ** 26;

/** Puts the bits of a number of 13 bits two apart. */
const spread = (value: number): number => {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00_ff_00_ff;
  bits = (bits | (bits << 4)) & 0x0f_0f_0f_0f;
  bits = (bits | (bits << 2)) & 0x33_33_33_33;
  return (bits | (bits << 1)) & 0x55_55_55_55;
};

const scaleOf = (values: Int32Array): ((value: number) => number) => {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const size = Math.max(1, most - least);
  return (value) => Math.floor(((value - least) / size) * CELLS);
};

/** Indexes by a key of at most 26 bits each, ascending; sorting packed numbers takes no objects. */
export const orderByKey = (keys: Uint32Array): Uint32Array => {
  const packed = Float64Array.from(keys, (key, index) => key * PACK + index).sort();
  return Uint32Array.from(packed, (value) => value % PACK);
};

/**
 * The order in which neighbours on the ground are neighbours in memory (Morton's curve): a search
 * that spreads over the ground then reads memory that lies together.
 */
export const orderByPlace = (lon: Int32Array, lat: Int32Array): Uint32Array => {
  const column = scaleOf(lon);
  const row = scaleOf(lat);
  return orderByKey(
    Uint32Array.from(lon, (east, at) => spread(column(east)) | (spread(row(lat[at] ?? 0)) << 1)),
  );
};
