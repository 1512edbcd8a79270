import { IconButton, PageHeader, Panel, Tooltip, useTranslator } from '@waystation/ui';
import { ChartColumn, LocateFixed, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';

type InspectorFrameProps = {
  readonly title: string;
  /** What it is and where. */
  readonly subtitle: ReactNode;
  readonly onClose: () => void;
  /** Brings it into view; absent where it has no position. */
  readonly onShow?: (() => void) | undefined;
  /** The address of its charts; absent: it has no page of them. */
  readonly dashboard?: string | undefined;
  readonly children: ReactNode;
};

const DashboardLink = ({ href }: { readonly href: string }) => {
  const { t } = useTranslator();
  return (
    <Tooltip text={t('inspector.dashboard')}>
      <Link
        href={href}
        aria-label={t('inspector.dashboard')}
        className="inline-flex size-7 items-center justify-center rounded-md text-ink-2 data-hovered:bg-surface-2 pointer-coarse:size-11"
      >
        <ChartColumn aria-hidden size={16} />
      </Link>
    </Tooltip>
  );
};

/** The panel of the selected place: its name, how to close it, and what is known of it. */
export const InspectorFrame = ({
  title,
  subtitle,
  onClose,
  onShow,
  dashboard,
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
              {dashboard !== undefined && <DashboardLink href={dashboard} />}
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
