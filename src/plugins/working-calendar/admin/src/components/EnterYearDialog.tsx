import { Typography } from '@strapi/design-system';
import { usePhrases } from '../hooks/usePhrases';
import { ChangeDialog } from './ChangeDialog';

interface EnterYearDialogProps {
  year: number;
  onClose: () => void;
}

/** The office declares that all days off of a year are entered: deadlines in it are provisional no longer. */
export const EnterYearDialog = ({ year, onClose }: EnterYearDialogProps) => {
  const { phrase } = usePhrases();

  return (
    <ChangeDialog title={phrase('act.enter', { year })} body={{ enterYear: year }} onClose={onClose}>
      <Typography>{phrase('enter.explained', { year })}</Typography>
    </ChangeDialog>
  );
};
