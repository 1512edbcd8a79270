import { useParams } from '@tanstack/react-router';
import { FlashScreen } from '../features/flash/flash-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/flash-updates`: flash updates, and the form for them. */
export const FlashPage = () => {
  const { op } = useParams({ from: '/$op/flash-updates' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <FlashScreen overview={overview} />}
    </OperationPage>
  );
};
