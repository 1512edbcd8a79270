import { Chip, useTranslator } from '@waystation/ui';
import type { ChoicesProps } from './choices-of';

/** A choice of one is none: there is nothing to leave out by it. */
const LEAST_CHOICES = 2;

/** What rows are of, each with how many there are; none chosen is all of them. */
export const ChoiceChips = <Value extends string>({
  label,
  choices,
  chosen,
  nameOf,
  onChange,
}: ChoicesProps<Value>) => {
  const { formats } = useTranslator();
  return choices.length < LEAST_CHOICES && chosen.length === 0 ? null : (
    <fieldset className="min-w-0">
      <legend className="text-ink-2 text-label">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-1">
        {choices.map(({ value, count }) => (
          <Chip
            key={value}
            isSelected={chosen.includes(value)}
            onChange={(on) =>
              onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          >
            <bdi>{nameOf(value)}</bdi>
            <bdi className="font-regular text-note">{formats.number(count)}</bdi>
          </Chip>
        ))}
      </div>
    </fieldset>
  );
};
