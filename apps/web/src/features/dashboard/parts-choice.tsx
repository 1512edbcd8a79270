import { IconButton, Switch, useTranslator, VisuallyHidden } from '@waystation/ui';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { chartsOf, PARTS, type PartId, partsShown } from './parts-shown';
import type { DashboardModel } from './use-dashboard';

type PartsChoiceProps = { readonly model: Pick<DashboardModel, 'state' | 'change'> };

/** The same parts with one of them a step further up or down. */
const moved = (parts: readonly PartId[], from: number, step: -1 | 1): readonly PartId[] => {
  const part = parts[from];
  return part === undefined
    ? parts
    : parts.toSpliced(from, 1).toSpliced(Math.max(0, from + step), 0, part);
};

type RowProps = {
  readonly id: PartId;
  /** Its place among those shown; -1: it is not shown. */
  readonly at: number;
  readonly shown: readonly PartId[];
  readonly onParts: (parts: readonly PartId[]) => void;
};

const Row = ({ id, at, shown, onParts }: RowProps) => {
  const { t } = useTranslator();
  const isShown = at >= 0;
  const name = t(`dashboard.part.${id}`);
  return (
    <li className="flex min-w-0 items-center justify-between gap-2">
      <Switch
        isSelected={isShown}
        // The last one stays: an empty page tells nothing.
        isDisabled={isShown && shown.length === 1}
        onChange={(isOn) => onParts(isOn ? [...shown, id] : shown.filter((one) => one !== id))}
      >
        {name}
      </Switch>
      {isShown && (
        <span className="flex shrink-0">
          <IconButton
            label={t('dashboard.moveUp', { what: name })}
            icon={ArrowUp}
            isDisabled={at === 0}
            onPress={() => onParts(moved(shown, at, -1))}
          />
          <IconButton
            label={t('dashboard.moveDown', { what: name })}
            icon={ArrowDown}
            isDisabled={at === shown.length - 1}
            onPress={() => onParts(moved(shown, at, 1))}
          />
        </span>
      )}
    </li>
  );
};

/** Which parts the page has, and in which order; it is all in the address. */
export const PartsChoice = ({ model: { state, change } }: PartsChoiceProps) => {
  const { t } = useTranslator();
  const { shown } = partsShown(state);
  const others = PARTS.filter((id) => !shown.includes(id));
  return (
    <details className="print:hidden">
      <summary className="w-fit cursor-pointer py-1 text-accent text-label underline pointer-coarse:py-3">
        {t('dashboard.parts')}
        <VisuallyHidden>: {t('dashboard.partsShown', { count: shown.length })}</VisuallyHidden>
      </summary>
      <ul aria-label={t('dashboard.parts')} className="mt-1 grid max-w-md gap-1">
        {[...shown, ...others].map((id) => (
          <Row
            key={id}
            id={id}
            at={shown.indexOf(id)}
            shown={shown}
            onParts={(parts) => change({ charts: chartsOf(parts, state) }, 'replace')}
          />
        ))}
      </ul>
    </details>
  );
};
