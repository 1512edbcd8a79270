import { useParams } from '@tanstack/react-router';
import { DashboardScreen } from '../features/dashboard/dashboard-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/dashboard`: one operation, or one area of it, in charts. */
export const DashboardPage = () => {
  const { op } = useParams({ from: '/$op/dashboard' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <DashboardScreen overview={overview} />}
    </OperationPage>
  );
};
