import { IconButton, PageHeader, Panel, useTranslator } from '@waystation/ui';
import { LocateFixed, X } from 'lucide-react';
import type { ReactNode } from 'react';

type InspectorFrameProps = {
  readonly title: string;
  /** What it is and where. */
  readonly subtitle: ReactNode;
  readonly onClose: () => void;
  /** Brings it into view; absent where it has no position. */
  readonly onShow?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** The panel of the selected place: its name, how to close it, and what is known of it. */
export const InspectorFrame = ({
  title,
  subtitle,
  onClose,
  onShow,
  children,
}: InspectorFrameProps) => {
  const { t } = useTranslator();
  return (
    <Panel
      label={t('inspector.label')}
      header={
        <PageHeader
          title={<bdi>{title}</bdi>}
          subtitle={subtitle}
          actions={
            <>
              {onShow && (
                <IconButton label={t('inspector.zoomTo')} icon={LocateFixed} onPress={onShow} />
              )}
              <IconButton label={t('inspector.close')} shortcut="Esc" icon={X} onPress={onClose} />
            </>
          }
        />
      }
    >
      {children}
    </Panel>
  );
};
