import type { Operation } from '@waystation/domain';
import { Sheet, type SheetSnap, useTranslator } from '@waystation/ui';
import { memo, useCallback, useState } from 'react';
import { AppBottomBar } from './app-bottom-bar';
import { MorePanel } from './more-panel';

type PhoneNavProps = { readonly operation: Operation };

/** The bar at the bottom of a phone on pages without panels of their own, with what stands behind "More". */
export const PhoneNav = memo(({ operation }: PhoneNavProps) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [snap, setSnap] = useState<SheetSnap>(60);
  const toggle = useCallback(() => setOpen((isNow) => !isNow), []);
  return (
    <>
      {isOpen && (
        <Sheet label={t('nav.more')} snap={snap} onSnap={setSnap} onClose={() => setOpen(false)}>
          <MorePanel operation={operation} />
        </Sheet>
      )}
      <AppBottomBar isMoreOpen={isOpen} onMore={toggle} />
    </>
  );
});
