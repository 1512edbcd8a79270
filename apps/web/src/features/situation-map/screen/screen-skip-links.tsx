import { useTranslator } from '@waystation/ui';
import { ACCOUNT_ID } from '../../map-account/account-ids';
import { SkipLinks } from '../../shell/skip-links';
import { INSPECTOR_ID } from './inspector-side';
import { LAYERS_ID } from './use-screen-panels';

type ScreenSkipLinksProps = { readonly hasLayers: boolean; readonly hasInspector: boolean };

/** Past the navigation to the map and to the panels that are open. */
export const ScreenSkipLinks = ({ hasLayers, hasInspector }: ScreenSkipLinksProps) => {
  const { t } = useTranslator();
  return (
    <SkipLinks
      targets={[
        { label: t('skip.toMap'), selectors: ['#map canvas', 'main'] },
        { label: t('skip.toAccount'), selectors: [`#${ACCOUNT_ID}`] },
        ...(hasLayers ? [{ label: t('skip.toLayers'), selectors: [`#${LAYERS_ID}`] }] : []),
        ...(hasInspector ? [{ label: t('skip.toPlace'), selectors: [`#${INSPECTOR_ID}`] }] : []),
      ]}
    />
  );
};
