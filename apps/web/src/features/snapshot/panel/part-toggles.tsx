import { OPTIONAL_PARTS, type OptionalPart } from '@waystation/print/choice';
import { useTranslator } from '@waystation/ui';
import { useId } from 'react';
import { LogoPart } from '../logos/logo-part';
import type { Composer } from '../use-composer';

/** Without these a map misleads, so they are on every page. */
const ALWAYS = ['legend', 'sources', 'dates', 'disclaimer'] as const;

/** What may be missing on a page for a reason that can be said; of the others the map has nothing. */
const WITH_REASON = ['qr', 'logos', 'watermark'] as const satisfies readonly OptionalPart[];

type PartProps = {
  readonly label: string;
  readonly isOn: boolean;
  /** Why it cannot be had; null: it can. */
  readonly why: string | null;
  /** Null: it is always there. */
  readonly onChange: ((isOn: boolean) => void) | null;
};

const Part = ({ label, isOn, why, onChange }: PartProps) => {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-6 items-center gap-2 text-body text-ink pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isOn}
          disabled={onChange === null || why !== null}
          onChange={(event) => onChange?.(event.currentTarget.checked)}
          {...(why !== null && { 'aria-describedby': id })}
          className="size-4 shrink-0 accent-accent"
        />
        {label}
      </label>
      {why !== null && (
        <p id={id} className="ps-6 pb-1 text-ink-3 text-note">
          {why}
        </p>
      )}
    </div>
  );
};

const useReason = ({ preview }: Composer) => {
  const { t } = useTranslator();
  const absent = preview.shown?.facts.absent ?? [];
  return (part: OptionalPart): string | null => {
    if (!absent.includes(part)) {
      return null;
    }
    const known = WITH_REASON.find((one) => one === part);
    return known === undefined ? t('snapshot.partNone') : t(`snapshot.partNone.${known}`);
  };
};

/** What stands on the page beside the map, and why something cannot. */
export const PartToggles = ({ composer }: { readonly composer: Composer }) => {
  const { t } = useTranslator();
  const { address, choose } = composer;
  const reasonOf = useReason(composer);
  const without = address.choice.without ?? [];
  const toggle = (part: OptionalPart, isOn: boolean): void => {
    const left = isOn ? without.filter((one) => one !== part) : [...without, part];
    // A part that is put back is whole again.
    choose({ without: left.join(','), ...(part === 'logos' && isOn && { logos: null }) });
  };
  return (
    <>
      <div className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {ALWAYS.map((part) => (
          <Part key={part} label={t(`snapshot.part.${part}`)} isOn why={null} onChange={null} />
        ))}
        {OPTIONAL_PARTS.map((part) => (
          <Part
            key={part}
            label={t(`snapshot.part.${part}`)}
            isOn={!without.includes(part) && reasonOf(part) === null}
            why={reasonOf(part)}
            onChange={(isOn) => toggle(part, isOn)}
          />
        ))}
      </div>
      <LogoPart composer={composer} />
      <p className="pt-1.5 text-ink-3 text-note">{t('snapshot.partsNote')}</p>
    </>
  );
};
