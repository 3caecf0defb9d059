import { Button, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { Notice } from '../../../../../admin/panel/Notice';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../hooks/usePhrases';
import { useReportStolenPasswordMutation } from '../services/stolenPasswordApi';

const dayMs = 86_400_000;

interface StolenPasswordDialogProps {
  /** How many days ago it may have been stolen. */
  days: number;
  comment: string;
  onClose: () => void;
}

/** Says once more what will happen, and does it; afterwards nobody is signed in here any more. */
export const StolenPasswordDialog = ({ days, comment, onClose }: StolenPasswordDialogProps) => {
  const { phrase } = usePhrases();
  const logout = useAuth('StolenPasswordDialog', (auth) => auth.logout);
  const [report, { isLoading, error, data }] = useReportStolenPasswordMutation();

  const confirm = () => {
    const since = new Date(Date.now() - days * dayMs).toISOString();
    return report({ since, ...(comment.trim() && { comment: comment.trim() }) });
  };

  if (data !== undefined) {
    return (
      <FormDialog
        title={phrase('stolen.done')}
        onClose={logout}
        actions={
          <Button type="button" onClick={logout}>
            {phrase('stolen.leave')}
          </Button>
        }
      >
        <Notice tone="information">
          <Typography>{phrase('stolen.done.next', { told: data.told })}</Typography>
        </Notice>
      </FormDialog>
    );
  }

  return (
    <FormDialog
      title={phrase('stolen.confirm')}
      onClose={onClose}
      actions={
        <Button type="button" variant="danger" loading={isLoading} onClick={confirm}>
          {phrase('stolen.lock')}
        </Button>
      }
    >
      <RefusalNotice error={error} />
      <Typography>{phrase('stolen.confirm.what')}</Typography>
      <Typography variant="omega" textColor="neutral600">
        {phrase('stolen.confirm.since', { days })}
      </Typography>
    </FormDialog>
  );
};
