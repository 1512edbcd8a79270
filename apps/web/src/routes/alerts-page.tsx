import { useParams } from '@tanstack/react-router';
import { AlertsScreen } from '../features/alerts/alerts-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/alerts`: alerts, and the rules that raise them. */
export const AlertsPage = () => {
  const { op } = useParams({ from: '/$op/alerts' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <AlertsScreen overview={overview} />}
    </OperationPage>
  );
};
