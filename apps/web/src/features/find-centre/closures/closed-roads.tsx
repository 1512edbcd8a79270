import { Notice, useTranslator } from '@waystation/ui';
import { ChevronDown, Construction } from 'lucide-react';
import type { Bounds } from '../../situation-map/canvas/use-camera';
import { type ClosureClock, closureWords } from './closure-words';
import { type ShownClosure, withinBounds } from './shown-closures';

type ClosedRoadsProps = {
  readonly closed: readonly ShownClosure[];
  /** Whether they could not be read. */
  readonly isUnknown: boolean;
  /** The part of the map that is seen; null: there is no map. */
  readonly seen: Bounds | null;
  readonly clock: ClosureClock;
};

type RowProps = { readonly shown: ShownClosure; readonly clock: ClosureClock };

const ClosedRoad = ({ shown, clock }: RowProps) => {
  const words = useTranslator();
  const { closure, at } = shown;
  return (
    <li className="grid gap-0.5 py-1.5">
      <bdi className="text-body font-medium">{closure.road}</bdi>
      <span className="text-ink-2 text-note">{closureWords(shown, clock, words)}</span>
      {at.otherwise.length > 0 && (
        <span className="font-semibold text-note text-warn">
          {words.t('find.closures.disputed')}
        </span>
      )}
    </li>
  );
};

/** The roads that are reported closed where the map is, folded under their number. */
export const ClosedRoads = ({ closed, isUnknown, seen, clock }: ClosedRoadsProps) => {
  const { t } = useTranslator();
  if (isUnknown) {
    return (
      <div className="px-4 py-2.5">
        <Notice tone="warn">{t('find.closures.failed')}</Notice>
      </div>
    );
  }
  const shown = seen === null ? closed : withinBounds(closed, seen);
  const count = shown.length;
  return count === 0 ? null : (
    <details className="group border-line border-b px-4">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-body font-medium">
        <Construction aria-hidden size={18} className="shrink-0 text-warn" />
        <span className="flex-1">
          {t(seen === null ? 'find.closures.inAll' : 'find.closures.inView', { count })}
        </span>
        <ChevronDown aria-hidden size={18} className="shrink-0 text-ink-3 group-open:rotate-180" />
      </summary>
      <p className="text-ink-3 text-note">{t('find.closures.note')}</p>
      <ul>
        {shown.map((one) => (
          <ClosedRoad key={one.closure.id} shown={one} clock={clock} />
        ))}
      </ul>
    </details>
  );
};
