import { createContext, type ReactNode, useContext } from 'react';
import { Notice } from './Notice';
import { useSharedPhrases } from './usePhrases';

const Asked = createContext(false);

interface LackingProps {
  /** Whether the form was to be sent, and lacks something. */
  lacking: boolean;
  children: ReactNode;
}

/** Around the fields of a form: it says that something is lacking, and each field that is empty says so of itself. */
export const Lacking = ({ lacking, children }: LackingProps) => {
  const { phrase } = useSharedPhrases();

  return (
    <Asked.Provider value={lacking}>
      {lacking && <Notice tone="danger" title={phrase('form.incomplete')} />}
      {children}
    </Asked.Provider>
  );
};

/** What a field says of itself where it must be filled in, is not, and the form was to be sent. */
export const useLacking = (required: boolean, value: string): string | undefined => {
  const { phrase } = useSharedPhrases();
  const asked = useContext(Asked);

  return asked && required && value.trim() === '' ? phrase('form.lacking') : undefined;
};
