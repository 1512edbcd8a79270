import { Button, Menu, useTranslator } from '@waystation/ui';
import { ArrowUpDown } from 'lucide-react';
import { memo } from 'react';
import { ORDERS, type Order } from '../address/find-state';

type OrderMenuProps = {
  readonly order: Order;
  /** Always the same function: else the menu is drawn anew with every answer. */
  readonly onOrder: (order: Order) => void;
};

/** By what the centres of each part stand one below the other. */
export const OrderMenu = memo(({ order, onOrder }: OrderMenuProps) => {
  const { t } = useTranslator();
  return (
    <Menu
      label={t('find.order')}
      chosen={order}
      entries={ORDERS.map((id) => ({ id, label: t(`find.order.${id}`) }))}
      onChoose={onOrder}
      trigger={
        <Button variant="quiet" size="sm" icon={ArrowUpDown}>
          {t(`find.order.${order}`)}
        </Button>
      }
    />
  );
});
