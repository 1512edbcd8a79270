/** Who walks farther to a road and from it than the whole way is better told the straight line. */
export const isNearerOnFoot = (walkedMeters: number, straightKm: number): boolean =>
  walkedMeters > straightKm * 1000;
