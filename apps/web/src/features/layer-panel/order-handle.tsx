import { useTranslator } from '@waystation/ui';
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useId } from 'react';
import { type OrderStep, stepOfKey } from './order-step';

type OrderHandleProps = {
  /** The title of the layer. */
  readonly layer: string;
  readonly onStep: (step: OrderStep) => void;
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  readonly wasDragged: () => boolean;
};

/** Moves a layer over or under others: dragged, pressed, or by Alt and an arrow. */
export const OrderHandle = ({ layer, onStep, pointer, wasDragged }: OrderHandleProps) => {
  const { t } = useTranslator();
  const hint = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (step !== null) {
      event.preventDefault();
      onStep(step);
    }
  };
  return (
    <>
      <button
        type="button"
        {...pointer}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!wasDragged()) {
            onStep('round');
          }
        }}
        title={t('layers.orderHint')}
        aria-label={t('layers.order', { layer })}
        aria-describedby={hint}
        className="touch-target -ms-3.25 -me-1.5 inline-flex shrink-0 cursor-grab touch-none rounded-sm text-ink-3 active:cursor-grabbing hover:text-accent"
      >
        <GripVertical aria-hidden size={12} />
      </button>
      <span id={hint} hidden>
        {t('layers.orderHint')}
      </span>
    </>
  );
};
