import { IconButton, useTranslator } from '@waystation/ui';
import { Layers } from 'lucide-react';

/** Opens and closes the layers where they are not docked. */
export const LayersButton = ({ onPress }: { readonly onPress: () => void }) => {
  const { t } = useTranslator();
  return (
    <IconButton
      label={t('layers.openPanel')}
      icon={Layers}
      shortcut="L"
      variant="secondary"
      isFloating
      onPress={onPress}
      className="size-9"
    />
  );
};
