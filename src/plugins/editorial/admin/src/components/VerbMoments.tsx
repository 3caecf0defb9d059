import { communeMoment } from '../../../../../admin/panel/dates';
import { ChoiceField } from '../../../../../admin/panel/fields';
import { MomentField } from '../../../../../admin/panel/MomentField';
import { usePhrases } from '../hooks/usePhrases';
import type { VerbInput } from '../types';
import type { AskProps, FieldProps } from './VerbFields';

const HOUR = 3_600_000;

/** The next full hour by the commune's clock: a time to begin with that still lies ahead. */
export const nextHour = (): string => communeMoment(new Date((Math.floor(Date.now() / HOUR) + 1) * HOUR));

/** When what is approved publishes itself. */
export const PublishAtField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <MomentField
      name="publishAt"
      label={phrase('dialog.publishAt')}
      value={input.publishAt ?? ''}
      onChange={(publishAt) => onChange({ publishAt })}
    />
  );
};

type Way = 'now' | 'at' | 'later';

const wayOf = ({ publish, publishAt }: VerbInput): Way => {
  if (publish === true) return 'now';

  return publishAt === undefined ? 'later' : 'at';
};

const inputOf: Record<Way, () => Pick<VerbInput, 'publish' | 'publishAt'>> = {
  now: () => ({ publish: true, publishAt: undefined }),
  at: () => ({ publish: false, publishAt: nextHour() }),
  later: () => ({ publish: false, publishAt: undefined }),
};

/** At once, at a time, or later by the office; where an approval posts by itself, there is no later. */
export const PublishField = ({ view, input, onChange }: AskProps) => {
  const { phrase } = usePhrases();
  const postingIsAStep = view.steps.some(({ state }) => state === 'approved');
  const ways: readonly Way[] = postingIsAStep ? ['now', 'at', 'later'] : ['now', 'at'];
  const way = wayOf(input);

  return (
    <>
      <ChoiceField<Way>
        label={phrase('dialog.publish')}
        options={ways.map((value) => ({ value, label: phrase(`dialog.publish.${value}`) }))}
        value={way}
        onChange={(chosen) => onChange(inputOf[chosen]())}
      />
      {way === 'at' && <PublishAtField input={input} onChange={onChange} />}
    </>
  );
};

/** When a report was sent to the higher authority. */
export const SentAtField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <MomentField
      name="sentAt"
      label={phrase('dialog.sentAt')}
      value={input.sentAt ?? ''}
      onChange={(sentAt) => onChange({ sentAt })}
    />
  );
};
