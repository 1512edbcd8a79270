import { Button, useTranslator } from '@waystation/ui';
import { TriangleAlert } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useGroundWatch } from '../canvas/use-ground-watch';

type GroundNoticeProps = { readonly map: MaplibreMap | null };

/** Over a map whose ground could not be read: what is missing of it, and that the figures are not. */
export const GroundNotice = ({ map }: GroundNoticeProps) => {
  const { t } = useTranslator();
  const { state, retry } = useGroundWatch(map);
  return state === 'missing' ? (
    <div
      role="alert"
      className="flex max-w-md items-center gap-2.5 rounded-md border border-line-2 bg-surface px-3 py-1.5 shadow-float"
    >
      <TriangleAlert aria-hidden size={16} className="shrink-0 text-warn" />
      <p className="min-w-0 flex-1 text-ink-2 text-note">
        <b className="block font-strong text-ink text-label">
          {t('state.couldNotLoad', { what: t('map.ground') })}
        </b>
        {t('map.groundMissing')}
      </p>
      <Button size="sm" onPress={retry}>
        {t('common.retry')}
      </Button>
    </div>
  ) : null;
};
