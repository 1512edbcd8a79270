import { useParams } from '@tanstack/react-router';
import { ChangesScreen } from '../features/changes/changes-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/changes`: what changed between two moments. */
export const ChangesPage = () => {
  const { op } = useParams({ from: '/$op/changes' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <ChangesScreen overview={overview} />}
    </OperationPage>
  );
};
