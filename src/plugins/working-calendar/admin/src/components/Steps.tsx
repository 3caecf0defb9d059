import { Button } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { Lacking } from '../../../../../admin/panel/Lacking';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../hooks/usePhrases';
import type { Previewed } from '../hooks/usePreviewed';

interface StepsProps<Preview> {
  steps: Previewed<Preview>;
  /** False: something that must be filled in is not. */
  complete: boolean;
  form: ReactNode;
  report: (preview: Preview) => ReactNode;
  /** Where the two parts stand: in a dialog the buttons have a place of their own. */
  children: (parts: { content: ReactNode; actions: ReactNode }) => ReactNode;
}

/** The form, then what it would change, then the save; with every refusal on the way. */
export const Steps = <Preview,>({ steps, complete, form, report, children }: StepsProps<Preview>) => {
  const { phrase } = usePhrases();
  const [lacking, setLacking] = useState(false);
  const { preview, error, busy, stale, savable } = steps;

  const look = () => {
    setLacking(!complete);

    if (complete) {
      steps.look();
    }
  };

  const again = stale && (
    <Button type="button" size="S" variant="secondary" loading={busy} onClick={look}>
      {phrase('step.again')}
    </Button>
  );

  const content = (
    <Lacking lacking={lacking && !complete}>
      <RefusalNotice error={error} action={again} />
      {preview === null ? form : report(preview)}
    </Lacking>
  );

  const actions =
    preview === null ? (
      <Button type="button" loading={busy} onClick={look}>
        {phrase('step.preview')}
      </Button>
    ) : (
      <>
        <Button type="button" variant="secondary" onClick={steps.back}>
          {phrase('step.back')}
        </Button>
        {savable && !stale && (
          <Button type="button" loading={busy} onClick={steps.save}>
            {phrase('step.save')}
          </Button>
        )}
      </>
    );

  return <>{children({ content, actions })}</>;
};
