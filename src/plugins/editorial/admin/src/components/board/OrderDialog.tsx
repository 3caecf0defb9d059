import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type ReactNode, useState } from 'react';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { Lacking } from '../../../../../../admin/panel/Lacking';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';

interface OrderDialogProps<Order> {
  title: string;
  /** What the button says. */
  action: string;
  /** Null: something that must be filled in is not. */
  order: Order | null;
  send: (order: Order) => Promise<object>;
  sending: boolean;
  error: unknown;
  /** What is said once it is done. */
  done: (order: Order) => string;
  onClose: () => void;
  children: ReactNode;
}

/** A form that is sent whole: what it lacks is said before, why it was refused after. */
export const OrderDialog = <Order,>(props: OrderDialogProps<Order>) => {
  const { title, action, order, send, sending, error, done, onClose, children } = props;
  const { toggleNotification } = useNotification();
  const [lacking, setLacking] = useState(false);

  const confirm = async () => {
    setLacking(order === null);

    if (order === null) {
      return;
    }

    const result = await send(order);

    if ('data' in result) {
      toggleNotification({ type: 'success', message: done(order) });
      onClose();
    }
  };

  return (
    <FormDialog
      title={title}
      onClose={onClose}
      actions={
        <Button type="button" loading={sending} onClick={confirm}>
          {action}
        </Button>
      }
    >
      <Lacking lacking={lacking && order === null}>
        <RefusalNotice error={error} />
        {children}
      </Lacking>
    </FormDialog>
  );
};
