import type { MergeNodes } from './merge-nodes';
import { type MergeScreen, SMALL } from './merge-screen';

/** Which nodes may cover another. */
export type MergeWake = {
  /** 1 of those that may; never 0 of one that does. */
  readonly awake: Uint8Array;
  /** Looks at one zoom for those of some nodes that may, whatever was so at the zoom before. */
  readonly wake: (present: Int32Array, zoom: number) => void;
  /** Marks a node that covers others, and those others. */
  readonly wakeAround: (node: number) => void;
};

/** Of a hundred thousand sites of a country nine in ten touch no other at this zoom or nearer. */
const LOOKED_AT = 9;

const smallSymbols = ({ symbols, radius }: MergeNodes): Int32Array =>
  new Int32Array(symbols).map((_, node) => node).filter((node) => (radius[node] ?? 0) <= SMALL);

/**
 * Up to which zoom small symbols touch another small one, of zooms from the one looked at; 0: not even
 * there. Places and sizes of symbols stay, and they only come nearer to each other from farther away, so
 * one look stands for all nearer zooms.
 */
const touchingTo = (nodes: MergeNodes, screen: MergeScreen): Uint8Array => {
  const small = smallSymbols(nodes);
  const touching = new Uint8Array(nodes.symbols);
  screen.turnTo(LOOKED_AT);
  small.forEach(screen.put);
  for (const node of small) {
    const nearest = screen.touchesTo(node);
    touching[node] = nearest < LOOKED_AT ? 0 : nearest;
  }
  return touching;
};

/**
 * Looks for the nodes that cover another. Of a hundred thousand symbols most stand apart at the near
 * zooms, and to look for one that is covered is several times cheaper than to ask for all. A small
 * symbol looks among small ones only, for the large ones and all groups look themselves, and it need
 * not look where it is known to be apart, nor again once it touched one, be that merged by now.
 */
export const mergeWake = (nodes: MergeNodes, screen: MergeScreen): MergeWake => {
  const awake = new Uint8Array(nodes.capacity);
  const touching = touchingTo(nodes, screen);
  const wakeAround = (node: number): void => {
    const { covered } = screen;
    const count = screen.cover(node, nodes.radius[node] ?? 0);
    for (let at = 0; at < count; at += 1) {
      awake[node] = 1;
      awake[covered[at] ?? 0] = 1;
    }
  };
  const touches = (symbol: number, zoom: number): boolean => {
    if (touching[symbol] === 0 && zoom < LOOKED_AT && screen.coversSmall(symbol)) {
      touching[symbol] = zoom;
    }
    return zoom <= (touching[symbol] ?? 0);
  };
  return {
    awake,
    wakeAround,
    wake: (present, zoom) => {
      awake.fill(0);
      for (const node of present) {
        if (node >= nodes.symbols || (nodes.radius[node] ?? 0) > SMALL) {
          wakeAround(node);
        } else if (awake[node] === 0 && touches(node, zoom)) {
          awake[node] = 1;
        }
      }
    },
  };
};
