import type { Operation } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { Layout } from '../../../app/layout-of';
import { AppBottomBar } from '../../shell/app-bottom-bar';
import { AppRail } from '../../shell/app-rail';
import { MorePanel } from '../../shell/more-panel';
import { SidePanel } from './side-panel';
import { MORE_ID, type ScreenPanels } from './use-screen-panels';

type ScreenNavProps = {
  readonly operation: Operation;
  readonly layout: Layout;
  readonly panels: ScreenPanels;
};

/** The way between pages: a rail, or on a phone a bar with the rest behind "More". */
export const ScreenNav = ({ operation, layout, panels }: ScreenNavProps) => {
  const { t } = useTranslator();
  if (layout !== 'phone') {
    return (
      <div className="col-start-1 row-span-2 row-start-1 min-h-0">
        <AppRail />
      </div>
    );
  }
  return (
    <>
      {panels.isMoreShown && (
        <SidePanel
          id={MORE_ID}
          layout={layout}
          label={t('nav.more')}
          side="start"
          onClose={panels.close}
        >
          <MorePanel operation={operation} />
        </SidePanel>
      )}
      <AppBottomBar isMoreOpen={panels.isMoreShown} onMore={() => panels.toggle(MORE_ID)} />
    </>
  );
};
