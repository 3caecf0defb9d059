import { useState } from 'react';
import { LongTextField } from '../../../../../../admin/panel/fields';
import { PickField } from '../../../../../../admin/panel/pick-fields';
import { usePhrases } from '../../hooks/usePhrases';
import { type Proposals, useProposeMutation } from '../../services/proposalsApi';
import type { Article } from '../../types';
import { OrderDialog } from './OrderDialog';

interface ProposeDialogProps {
  articles: Proposals['articles'];
  onClose: () => void;
}

/** What does not fit any more, of which article, and how it should read. */
export const ProposeDialog = ({ articles, onClose }: ProposeDialogProps) => {
  const { phrase, say } = usePhrases();
  const [article, setArticle] = useState<Article | ''>('');
  const [text, setText] = useState('');
  const [propose, { isLoading, error }] = useProposeMutation();
  const options = (Object.keys(articles) as Article[]).map((value) => ({
    value,
    label: say(articles[value]),
  }));

  const order = article === '' || text.trim() === '' ? null : { article, text: text.trim() };

  return (
    <OrderDialog
      title={phrase('proposals.propose')}
      action={phrase('proposals.send')}
      order={order}
      send={propose}
      sending={isLoading}
      error={error}
      done={() => phrase('proposals.sent')}
      onClose={onClose}
    >
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
    </OrderDialog>
  );
};
