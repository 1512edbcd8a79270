import { useParams } from '@tanstack/react-router';
import { RegisterScreen } from '../features/register/register-screen';
import { OperationPage } from '../features/shell/operation-page';

/** `/:op/reports`: the register of published maps. */
export const RegisterPage = () => {
  const { op } = useParams({ from: '/$op/reports' });
  return (
    <OperationPage key={op} code={op}>
      {(overview) => <RegisterScreen overview={overview} />}
    </OperationPage>
  );
};
