const moving = new WeakSet<object>();

/**
 * Moves a map at once for another reason than that the reader did: it follows its frame, its address
 * or another map. MapLibre tells of both kinds in the same way.
 */
export const moveOwn = (map: object, move: () => void): void => {
  moving.add(map);
  try {
    move();
  } finally {
    moving.delete(map);
  }
};

/** Whether a movement that is told of right now is not the reader's. */
export const isOwnMove = (map: object): boolean => moving.has(map);
