import Pbf from 'pbf';
import { type PrimitiveBlock, primitiveBlockOf } from './primitive-block';

/** The tags of a way by their keys. */
export type Tags = ReadonlyMap<string, string>;

/** A way of a data block; `editedAt` in seconds since 1970, 0 where the file does not say. */
export type OsmWay = {
  readonly tags: Tags;
  readonly refs: readonly number[];
  readonly editedAt: number;
};

type Packed = { keys: number[]; values: number[]; steps: number[]; timestamp: number };

const readInfo = (tag: number, packed: Packed, pbf: Pbf): void => {
  if (tag === 2) {
    packed.timestamp = pbf.readVarint(true);
  }
};

const readWay = (tag: number, packed: Packed, pbf: Pbf): void => {
  if (tag === 2) {
    pbf.readPackedVarint(packed.keys);
  } else if (tag === 3) {
    pbf.readPackedVarint(packed.values);
  } else if (tag === 4) {
    pbf.readMessage(readInfo, packed);
  } else if (tag === 8) {
    pbf.readPackedSVarint(packed.steps);
  }
};

/** Texts of a block; most of them (names) are never asked for, so each is decoded when it is. */
const textsOf = ({ strings }: PrimitiveBlock): ((index: number) => string) => {
  const decoder = new TextDecoder();
  const decoded = new Map<number, string>();
  return (index) => {
    const known = decoded.get(index);
    if (known !== undefined) {
      return known;
    }
    const text = decoder.decode(strings[index]);
    decoded.set(index, text);
    return text;
  };
};

const refsOf = (steps: readonly number[]): readonly number[] => {
  let ref = 0;
  return steps.map((step) => {
    ref += step;
    return ref;
  });
};

/** Gives the ways of a data block one by one, with no tags but those asked for. */
export const readWays = (
  bytes: Uint8Array,
  keys: ReadonlySet<string>,
  take: (way: OsmWay) => void,
): void => {
  const block = primitiveBlockOf(bytes);
  const textOf = textsOf(block);
  const tagsOf = (packed: Packed): Tags =>
    new Map(
      packed.keys.flatMap((key, at) => {
        const name = textOf(key);
        return keys.has(name) ? [[name, textOf(packed.values[at] ?? 0)] as const] : [];
      }),
    );
  for (const group of block.groups) {
    new Pbf(group).readFields((tag, _, pbf) => {
      if (tag === 3) {
        const packed: Packed = { keys: [], values: [], steps: [], timestamp: 0 };
        pbf.readMessage(readWay, packed);
        const editedAt = Math.round((packed.timestamp * block.dateGranularity) / 1000);
        take({ tags: tagsOf(packed), refs: refsOf(packed.steps), editedAt });
      }
    }, null);
  }
};
