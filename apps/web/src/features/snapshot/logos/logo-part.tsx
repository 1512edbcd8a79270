import { Button, useTranslator } from '@waystation/ui';
import { Images } from 'lucide-react';
import { useState } from 'react';
import type { Composer } from '../use-composer';
import { LogoDialog } from './logo-dialog';
import { useLogos } from './use-logos';

/** Which logos of the operation stand on the page, and the way to have others. */
export const LogoPart = ({ composer }: { readonly composer: Composer }) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const { code } = composer.overview.operation;
  const logos = useLogos(code, composer.preview.retry);
  const { names } = logos;
  const { without = [], logos: named } = composer.address.choice;
  const chosen = named ?? names;
  const toggle = (name: string, isOn: boolean): void => {
    const next = names.filter((one) => (one === name ? isOn : chosen.includes(one)));
    const left = without.filter((part) => part !== 'logos');
    composer.choose({
      // All is what stands there by itself, and none is a part that is left off.
      logos: next.length === names.length || next.length === 0 ? null : next.join(','),
      without: (next.length === 0 ? [...left, 'logos'] : left).join(','),
    });
  };
  return (
    <div className="grid gap-1 pt-1.5">
      {names.length > 0 && (
        <fieldset className="grid grid-cols-2 gap-x-3">
          <legend className="text-ink-2 text-label">{t('snapshot.logos.which')}</legend>
          {names.map((name) => (
            <label
              key={name}
              className="flex min-h-6 items-center gap-2 text-body text-ink pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                checked={!without.includes('logos') && chosen.includes(name)}
                onChange={(event) => toggle(name, event.currentTarget.checked)}
                className="size-4 shrink-0 accent-accent"
              />
              <bdi className="min-w-0 break-words">{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <Button size="sm" icon={Images} onPress={() => setOpen(true)}>
          {t('snapshot.logos.change')}
        </Button>
      </div>
      {isOpen && <LogoDialog operation={code} logos={logos} onClose={() => setOpen(false)} />}
    </div>
  );
};
