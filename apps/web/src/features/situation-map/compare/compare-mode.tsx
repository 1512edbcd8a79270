import { Segmented, useTranslator } from '@waystation/ui';
import { useLayout } from '../../../app/use-layout';
import type { MapScreenModel } from '../screen/use-map-screen';
import { cameraForMode, type CompareMode as Mode } from './camera-for-mode';

/** How two rounds are compared: as one map of changes, side by side, or one over the other. */
export const CompareMode = ({ model }: { readonly model: MapScreenModel }) => {
  const { t } = useTranslator();
  // Over each other, as on a phone, the two maps keep the width that one has.
  const isStacked = useLayout() === 'phone';
  const { state, view, change } = model;
  if (view.vs === null && view.beside === null) {
    return null;
  }
  const mode: Mode = state.cmp ?? 'change';
  return (
    <div className="rounded-md shadow-float">
      <Segmented<Mode>
        label={t('compare.mode')}
        value={mode}
        segments={[
          { id: 'change', label: t('compare.change') },
          { id: 'side', label: t('compare.side') },
          { id: 'swipe', label: t('compare.swipe') },
        ]}
        onChange={(to) => {
          const at = isStacked ? state.at : cameraForMode(state.at, { from: mode, to });
          change({ cmp: to === 'change' ? null : to, at }, 'push');
        }}
      />
    </div>
  );
};
