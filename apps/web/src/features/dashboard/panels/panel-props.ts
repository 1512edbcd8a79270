import type { DashboardModel } from '../use-dashboard';

/** What every panel of a dashboard is given. */
export type PanelProps = {
  readonly model: DashboardModel;
  /** Its place in the columns of the page. */
  readonly className: string;
};
