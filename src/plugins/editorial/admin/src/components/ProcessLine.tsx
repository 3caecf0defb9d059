import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';
import { usePhrases } from '../hooks/usePhrases';
import type { Step } from '../types';

const Line = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  width: 100%;
`;

const StepRow = styled.li`
  display: flex;
  gap: 0.8rem;
  align-items: center;
  min-height: 2.4rem;
  position: relative;

  &:not(:last-child)::after {
    content: '';
    position: absolute;
    left: 0.75rem;
    top: 2rem;
    height: 0.8rem;
    border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

interface DotProps {
  $status: Step['status'];
}

const Dot = styled(Flex)<DotProps>`
  width: 1.6rem;
  height: 1.6rem;
  flex-shrink: 0;
  border-radius: 50%;
  border: 2px solid
    ${({ theme, $status }) => ($status === 'ahead' ? theme.colors.neutral300 : theme.colors.primary600)};
  background: ${({ theme, $status }) => ($status === 'done' ? theme.colors.primary600 : theme.colors.neutral0)};

  svg {
    width: 0.8rem;
    height: 0.8rem;
  }
`;

const Core = styled(Box)`
  width: 0.6rem;
  height: 0.6rem;
  border-radius: 50%;
`;

/** The straight way of an item, with the place where it stands. */
export const ProcessLine = ({ steps }: { steps: readonly Step[] }) => {
  const { phrase, say } = usePhrases();

  return (
    <Line aria-label={phrase('process.label')}>
      {steps.map(({ state, label, status }) => (
        <StepRow key={state} aria-current={status === 'current' ? 'step' : undefined}>
          <Dot $status={status} justifyContent="center" aria-hidden>
            {status === 'done' && <Check fill="neutral0" />}
            {status === 'current' && <Core background="primary600" />}
          </Dot>
          <Typography
            variant="pi"
            fontWeight={status === 'current' ? 'bold' : 'regular'}
            textColor={status === 'current' ? 'neutral800' : 'neutral600'}
          >
            {say(label)}
            <VisuallyHidden>{` (${phrase(`process.${status}`)})`}</VisuallyHidden>
          </Typography>
        </StepRow>
      ))}
    </Line>
  );
};
