import { useParams } from '@tanstack/react-router';
import { CentreScreen } from '../features/centre-page/centre-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/centres/:id`: one reception centre. */
export const CentrePage = () => {
  const { op, id } = useParams({ from: '/$op/centres/$id' });
  return (
    <OperationPage key={op} code={op} watched="answer">
      {(overview) => <CentreScreen overview={overview} id={id} />}
    </OperationPage>
  );
};
