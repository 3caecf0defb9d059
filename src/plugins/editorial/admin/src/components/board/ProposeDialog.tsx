import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { LongTextField } from '../../../../../../admin/panel/fields';
import { Notice } from '../../../../../../admin/panel/Notice';
import { PickField } from '../../../../../../admin/panel/pick-fields';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { type Proposals, useProposeMutation } from '../../services/gatheringApi';
import type { Article } from '../../types';

interface ProposeDialogProps {
  articles: Proposals['articles'];
  onClose: () => void;
}

/** What does not fit any more, of which article, and how it should read. */
export const ProposeDialog = ({ articles, onClose }: ProposeDialogProps) => {
  const { phrase, say } = usePhrases();
  const { toggleNotification } = useNotification();
  const [article, setArticle] = useState<Article | ''>('');
  const [text, setText] = useState('');
  const [lacking, setLacking] = useState(false);
  const [propose, { isLoading, error }] = useProposeMutation();
  const options = (Object.keys(articles) as Article[]).map((value) => ({
    value,
    label: say(articles[value]),
  }));

  const confirm = async () => {
    if (article === '' || text.trim() === '') {
      setLacking(true);
      return;
    }
    const result = await propose({ article, text: text.trim() });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('proposals.sent') });
      onClose();
    }
  };

  return (
    <FormDialog
      title={phrase('proposals.propose')}
      onClose={onClose}
      actions={
        <Button type="button" loading={isLoading} onClick={confirm}>
          {phrase('proposals.send')}
        </Button>
      }
    >
      {lacking && <Notice tone="danger" title={phrase('incomplete')} />}
      <RefusalNotice error={error} />
      <PickField<Article>
        name="article"
        required
        label={phrase('proposals.article')}
        options={options}
        value={article}
        onChange={setArticle}
      />
      <LongTextField
        name="text"
        required
        label={phrase('proposals.text')}
        hint={phrase('proposals.text.hint')}
        value={text}
        onChange={setText}
      />
    </FormDialog>
  );
};
