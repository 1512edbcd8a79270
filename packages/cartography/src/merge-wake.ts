import type { MergeNodes } from './merge-nodes';
import { findCovered, type MergeScreen, SHARED_ZOOM, SMALL, touchesTo } from './merge-screen';

/** Which nodes may cover another. */
export type MergeWake = {
  readonly screen: MergeScreen;
  /** 1 of those that may; never 0 of one that does. */
  readonly awake: Uint8Array;
  /** Up to which zoom a small symbol touches another small one, as far as was looked; 0: not even there. */
  readonly touching: Uint8Array;
};

const isSmall = ({ symbols, radius }: MergeNodes, node: number): boolean =>
  node < symbols && (radius[node] ?? 0) <= SMALL;

/**
 * Prepares to look for the nodes of a screen that cover another, on which all symbols are. Places and
 * sizes of symbols stay, and they only come nearer to each other from farther away, so one look at
 * {@link SHARED_ZOOM} stands for all nearer zooms.
 */
export const mergeWake = (screen: MergeScreen): MergeWake => {
  const { nodes } = screen;
  const touching = new Uint8Array(nodes.symbols);
  for (let node = 0; node < nodes.symbols; node += 1) {
    if (isSmall(nodes, node)) {
      const nearest = touchesTo(screen, node, SHARED_ZOOM);
      touching[node] = nearest < SHARED_ZOOM ? 0 : nearest;
    }
  }
  return { screen, touching, awake: new Uint8Array(nodes.capacity) };
};

/** Marks a node that covers others, and those others. */
export const wakeAround = ({ screen, awake }: MergeWake, node: number): void => {
  const { covered, nodes } = screen;
  const count = findCovered(screen, node, nodes.radius[node] ?? 0);
  for (let at = 0; at < count; at += 1) {
    awake[node] = 1;
    awake[covered[at] ?? 0] = 1;
  }
};

const touches = ({ screen, touching }: MergeWake, symbol: number, zoom: number): boolean => {
  if (touching[symbol] === 0 && zoom < SHARED_ZOOM && touchesTo(screen, symbol, zoom) >= zoom) {
    touching[symbol] = zoom;
  }
  return zoom <= (touching[symbol] ?? 0);
};

/**
 * Looks at one zoom for those of some nodes that may cover another, whatever was so at the zoom before.
 * Of a hundred thousand symbols most stand apart at the near zooms, and to look for one that is covered is
 * several times cheaper than to ask for all. A small symbol looks among small ones only, for the large
 * ones and all groups look themselves, and it need not look where it is known to be apart, nor again once
 * it touched one, be that merged by now.
 */
export const wakeAt = (waking: MergeWake, zoom: number, present: Int32Array): void => {
  const { screen, awake } = waking;
  awake.fill(0);
  for (let at = 0; at < present.length; at += 1) {
    const node = present[at] ?? 0;
    if (!isSmall(screen.nodes, node)) {
      wakeAround(waking, node);
    } else if (awake[node] === 0 && touches(waking, node, zoom)) {
      awake[node] = 1;
    }
  }
};
