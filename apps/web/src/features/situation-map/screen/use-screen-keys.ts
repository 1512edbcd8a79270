import type { Day } from '@waystation/domain';
import { againstOf, clampDay, daysToShow, shiftDay } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { RefObject } from 'react';
import { roundBeside } from '../../round-bar/round-columns';
import { useShortcuts } from '../../shell/use-shortcuts';
import type { MapScreenModel } from './use-map-screen';
import type { ScreenPanels } from './use-screen-panels';

type ScreenKeys = {
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly panels: ScreenPanels;
  readonly onSnapshot: () => void;
};

/** From the day that was chosen, so that two presses go two rounds on while the first is read. */
const dayBeside = ({ view, awaited, rounds }: MapScreenModel, step: 1 | -1): Day | null =>
  view.operation.replay === null
    ? (roundBeside(rounds, awaited?.day ?? view.day, step)?.round.reportingDate ?? null)
    : clampDay(shiftDay(view.day, step), daysToShow(view.span, againstOf(view)));

/** The keys of the map's screen (design, 8). */
export const useScreenKeys = ({ model, map, search, panels, onSnapshot }: ScreenKeys): void => {
  const { change, state } = model;
  const step = (by: 1 | -1): void => {
    const day = dayBeside(model, by);
    if (day !== null) {
      change({ asOf: day }, 'replace');
    }
  };
  const close = (): void => {
    if (state.view !== null) {
      change({ view: null }, 'replace');
    } else if (state.sel !== null) {
      change({ sel: null }, 'push');
    } else if (model.pin.isOpen) {
      model.pin.close();
    } else if (state.within !== null) {
      change({ within: null }, 'push');
    } else {
      panels.close();
    }
  };
  useShortcuts({
    '/': () => search.current?.focus(),
    '[': () => step(-1),
    ']': () => step(1),
    l: panels.toLayers,
    L: panels.toLayers,
    s: onSnapshot,
    S: onSnapshot,
    '+': () => map?.zoomIn(),
    '=': () => map?.zoomIn(),
    '-': () => map?.zoomOut(),
    '−': () => map?.zoomOut(),
    Escape: close,
  });
};
