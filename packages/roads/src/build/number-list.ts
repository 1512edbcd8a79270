/** Numbers that are added one by one, kept as they will be read: packed, not as objects. */
export type NumberList = {
  readonly push: (value: number) => void;
  readonly count: () => number;
  readonly toArray: () => Float64Array;
};

const FIRST_ROOM = 1024;

/** An empty list; its room doubles when it is full. */
export const createNumberList = (): NumberList => {
  let room = new Float64Array(FIRST_ROOM);
  let count = 0;
  return {
    push: (value) => {
      if (count === room.length) {
        const larger = new Float64Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[count] = value;
      count += 1;
    },
    count: () => count,
    toArray: () => room.slice(0, count),
  };
};
