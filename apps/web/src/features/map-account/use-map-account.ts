import { useTranslator } from '@waystation/ui';
import { useEffect, useRef, useState } from 'react';
import { shownLayers } from '../situation-map/screen/shown-layers';
import type { MapScreenModel } from '../situation-map/screen/use-map-screen';
import type { AccountLayer, AccountPart } from './account-words';
import { layerAccount } from './layer-account';

/** Until the map has what it shows; and a playing clock makes no account of every day. */
const PAUSE_MS = 400;

/** What an account is made of; as long as it is the same, so is the account. */
const partsOf = (layers: readonly AccountLayer[]): readonly unknown[] =>
  layers.flatMap((layer) => [
    layer.name,
    layer.title,
    layer.summary,
    layer.staleNote,
    layer.filterNote,
    layer.legend,
    layer.load.kind,
    layer.table,
    ...layer.passports,
    layer.picture?.sources,
  ]);

/** The layers as the same list until something in them changes. */
const useStableLayers = (layers: readonly AccountLayer[]): readonly AccountLayer[] => {
  const parts = partsOf(layers);
  const kept = useRef({ layers, parts });
  const isSame =
    parts.length === kept.current.parts.length &&
    parts.every((part, index) => part === kept.current.parts[index]);
  if (!isSame) {
    kept.current = { layers, parts };
  }
  return kept.current.layers;
};

/**
 * The map in words, made anew a moment after what it shows has changed; not when it only moves. Null
 * until it is made for the first time.
 */
export const useMapAccount = (model: MapScreenModel): readonly AccountPart[] | null => {
  const words = useTranslator();
  const [account, setAccount] = useState<readonly AccountPart[] | null>(null);
  const layers = useStableLayers(shownLayers(model));
  useEffect(() => {
    const timer = setTimeout(
      () => setAccount(layers.map((layer) => layerAccount(layer, words))),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [layers, words]);
  return account;
};
