import { OPTIONAL_PARTS, type OptionalPart } from '@waystation/print/choice';
import { useTranslator } from '@waystation/ui';
import type { Composer } from '../use-composer';

/** Without these a map misleads, so they are on every page. */
const ALWAYS = ['legend', 'sources', 'dates', 'disclaimer'] as const;

type PartProps = {
  readonly label: string;
  readonly isOn: boolean;
  /** Null: it is always there. */
  readonly onChange: ((isOn: boolean) => void) | null;
};

const Part = ({ label, isOn, onChange }: PartProps) => (
  <label className="flex min-h-6 items-center gap-2 text-body text-ink pointer-coarse:min-h-11">
    <input
      type="checkbox"
      checked={isOn}
      disabled={onChange === null}
      onChange={(event) => onChange?.(event.currentTarget.checked)}
      className="size-4 shrink-0 accent-accent"
    />
    {label}
  </label>
);

/** What stands on the page beside the map. */
export const PartToggles = ({ composer }: { readonly composer: Composer }) => {
  const { t } = useTranslator();
  const { address, choose } = composer;
  const without = address.choice.without ?? [];
  const toggle = (part: OptionalPart, isOn: boolean): void => {
    const left = isOn ? without.filter((one) => one !== part) : [...without, part];
    choose({ without: left.join(',') });
  };
  return (
    <>
      <div className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {ALWAYS.map((part) => (
          <Part key={part} label={t(`snapshot.part.${part}`)} isOn onChange={null} />
        ))}
        {OPTIONAL_PARTS.map((part) => (
          <Part
            key={part}
            label={t(`snapshot.part.${part}`)}
            isOn={!without.includes(part)}
            onChange={(isOn) => toggle(part, isOn)}
          />
        ))}
      </div>
      <p className="pt-1.5 text-ink-3 text-note">{t('snapshot.partsNote')}</p>
    </>
  );
};
