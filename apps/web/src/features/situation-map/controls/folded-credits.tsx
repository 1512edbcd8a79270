import type { Operation } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCreditText } from './map-credits';

type FoldedCreditsProps = { readonly operation: Operation };

/** The disclaimer and credits as one line for a phone; pressing it shows the whole. */
export const FoldedCredits = ({ operation }: FoldedCreditsProps) => {
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const text = useCreditText(operation);
  return (
    <Button
      aria-expanded={isOpen}
      aria-label={isOpen ? text : `${t('map.credits')}: ${text}`}
      onPress={() => setIsOpen(!isOpen)}
      className="touch-target pointer-events-auto relative block w-full min-w-0 cursor-pointer rounded-sm bg-land/85 px-1 text-start text-[0.65625rem] text-ink-2 leading-3.5"
    >
      <span className={classNames('block', !isOpen && 'truncate')}>{text}</span>
    </Button>
  );
};
