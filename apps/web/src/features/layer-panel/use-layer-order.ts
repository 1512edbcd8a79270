import { useTranslator } from '@waystation/ui';
import { useState } from 'react';
import type { LayerCard } from './layer-card';
import { type OrderStep, peersOf, placeAfter } from './order-step';
import { useRowDrag } from './use-row-drag';

/** Lets layers of one group change places, and says aloud who now lies over whom. */
export const useLayerOrder = (
  cards: readonly LayerCard[],
  onMove: (id: string, place: string) => void,
) => {
  const { t } = useTranslator();
  const [said, setSaid] = useState('');
  const move = (id: string, place: string): void => {
    const [layer, other] = [id, place].map((own) => cards.find((card) => card.id === own));
    if (layer === undefined || other === undefined) {
      return;
    }
    const isOver = cards.indexOf(layer) < cards.indexOf(other);
    const titles = { layer: layer.title, other: other.title };
    setSaid(t(isOver ? 'layers.movedOver' : 'layers.movedUnder', titles));
    onMove(id, place);
  };
  const { drag, handlersOf, wasDragged } = useRowDrag(move);
  /** The handle of a row; null where there is nothing to change places with. */
  const handleOf = (card: LayerCard) => {
    const peers = peersOf(cards, card);
    return !card.isShown || card.group === null || peers.length < 2
      ? null
      : {
          pointer: handlersOf(card.id, card.group),
          wasDragged,
          onStep: (step: OrderStep): void => {
            const place = placeAfter(peers, card.id, step);
            if (place !== null) {
              move(card.id, place.id);
            }
          },
        };
  };
  return { drag, said, handleOf };
};

/** What a row is given to be moved by. */
export type RowHandle = ReturnType<ReturnType<typeof useLayerOrder>['handleOf']>;
