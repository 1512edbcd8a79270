import { ButtonStack, useTranslator } from '@waystation/ui';
import { Maximize, Minus, Plus, Printer, ScrollText, Share2, Table2 } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { goToAccount } from '../../map-account/map-account';
import { type Bounds, fitBounds } from '../canvas/use-camera';

type MapButtonsProps = {
  readonly map: MaplibreMap | null;
  readonly bounds: Bounds | null;
  readonly onTable: () => void;
  readonly onShare: () => void;
  readonly onSnapshot: () => void;
};

/** Zoom, the whole operation, the same rows as a table and in words, and ways to print and to share what is seen. */
export const MapButtons = ({ map, bounds, onTable, onShare, onSnapshot }: MapButtonsProps) => {
  const { t } = useTranslator();
  return (
    <ButtonStack
      label={t('map.controls')}
      buttons={[
        {
          id: 'in',
          label: t('map.zoomIn'),
          icon: Plus,
          shortcut: '+',
          onPress: () => map?.zoomIn(),
        },
        {
          id: 'out',
          label: t('map.zoomOut'),
          icon: Minus,
          shortcut: '−',
          onPress: () => map?.zoomOut(),
        },
        {
          id: 'fit',
          label: t('map.fit'),
          icon: Maximize,
          onPress: () => {
            if (map !== null && bounds !== null) {
              fitBounds(map, bounds, { isAnimated: true });
            }
          },
          isDisabled: bounds === null,
        },
        { id: 'table', label: t('map.asTable'), icon: Table2, onPress: onTable },
        { id: 'words', label: t('account.title'), icon: ScrollText, onPress: goToAccount },
        {
          id: 'snapshot',
          label: t('snapshot.open'),
          icon: Printer,
          shortcut: 'S',
          onPress: onSnapshot,
        },
        { id: 'share', label: t('link.share'), icon: Share2, onPress: onShare },
      ]}
    />
  );
};
