import { Button, StateMessage, useTranslator } from '@waystation/ui';
import { RotateCcw, Table2, TriangleAlert } from 'lucide-react';

type MapLostProps = { readonly onReload: () => void; readonly onTable: (() => void) | null };

/** Over a map that lost its drawing surface for good: what happened, and the two ways on. */
export const MapLost = ({ onReload, onTable }: MapLostProps) => {
  const { t } = useTranslator();
  return (
    <div className="absolute inset-0 grid place-items-center bg-land/90 p-4">
      <div className="max-w-sm rounded-md border border-line-2 bg-surface px-4 py-3 shadow-float">
        <StateMessage
          role="alert"
          title={t('map.lost')}
          icon={TriangleAlert}
          action={
            <span className="flex flex-wrap gap-2">
              <Button variant="primary" icon={RotateCcw} onPress={onReload}>
                {t('map.reload')}
              </Button>
              {onTable !== null && (
                <Button icon={Table2} onPress={onTable}>
                  {t('map.asTable')}
                </Button>
              )}
            </span>
          }
        >
          {t('map.lostLong')}
        </StateMessage>
      </div>
    </div>
  );
};
