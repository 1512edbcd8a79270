import { classNames, useTranslator } from '@waystation/ui';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type MapCreditsProps, useCreditText } from './map-credits';

/** The disclaimer in a short sentence for a phone; pressing it shows the whole with the credits. */
export const FoldedCredits = (props: MapCreditsProps) => {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const whole = useCreditText(props);
  const Icon = isOpen ? ChevronDown : ChevronUp;
  return (
    <Button
      aria-expanded={isOpen}
      onPress={() => setIsOpen(!isOpen)}
      className={classNames(
        'touch-target pointer-events-auto relative ms-auto flex w-fit cursor-pointer items-end gap-1 rounded-sm px-1.5 py-0.5 text-start text-[0.65625rem] text-ink-2 leading-3.5',
        isOpen ? 'bg-surface shadow-float' : 'bg-land/90',
      )}
    >
      <span className="sr-only">{t('map.credits')}: </span>
      <span>{isOpen ? whole : t('map.disclaimerShort')}</span>
      <Icon aria-hidden size={14} className="shrink-0" />
    </Button>
  );
};
