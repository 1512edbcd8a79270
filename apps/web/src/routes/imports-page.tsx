import { useParams } from '@tanstack/react-router';
import { ImportsScreen } from '../features/import-data/imports-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/import`: files that come in, and the imports of the operation. */
export const ImportsPage = () => {
  const { op } = useParams({ from: '/$op/import' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <ImportsScreen overview={overview} />}
    </OperationPage>
  );
};
