import { ToggleBars, useTranslator } from '@waystation/ui';
import { barFigures } from '../take-out/bar-figures';
import { TakeMenu } from '../take-out/take-menu';
import type { ChoicesProps } from './choices-of';
import { toggled } from './toggled';

/** What rows are of as bars; pressed, a bar filters the map and its tables, and pressed again it does not. */
export const ChoiceBars = <Value extends string>({
  label,
  choices,
  chosen,
  nameOf,
  onChange,
  notes = [],
}: ChoicesProps<Value>) => {
  const { t, formats } = useTranslator();
  const shown = choices.filter(({ value, count }) => count > 0 || chosen.includes(value));
  return shown.length === 0 ? null : (
    <div className="mt-2">
      <p className="text-ink-2 text-label">{label}</p>
      <ToggleBars
        label={label}
        bars={shown.map(({ value, count }) => ({
          id: value,
          label: nameOf(value),
          value: count,
          valueText: formats.number(count),
        }))}
        chosen={chosen}
        onToggle={(id) => {
          const value = shown.find((one) => one.value === id)?.value;
          if (value !== undefined) {
            onChange(toggled(chosen, value));
          }
        }}
      />
      <TakeMenu
        of={label}
        file="sites_counted"
        rows={shown.length}
        table={() =>
          barFigures(
            shown.map(({ value, count }) => ({
              name: nameOf(value),
              value: count,
              valueText: formats.number(count),
            })),
            { title: label, notes, heads: [label, t('take.places')] },
          )
        }
      />
    </div>
  );
};
