import { Flex, Typography } from '@strapi/design-system';
import { usePhrases } from '../hooks/usePhrases';
import { type DayLook, SmallDay } from './Day';

interface Sign {
  id: string;
  look: DayLook;
  provisional?: boolean;
  today?: boolean;
}

const signs: readonly Sign[] = [
  { id: 'day-off', look: 'day-off' },
  { id: 'make-up', look: 'make-up' },
  { id: 'provisional', look: 'day-off', provisional: true },
  { id: 'weekend', look: 'weekend' },
  { id: 'today', look: 'working', today: true },
];

/** What colours, signs and frames of the calendar mean. */
export const Legend = () => {
  const { phrase } = usePhrases();

  return (
    <Flex
      tag="ul"
      gap={4}
      wrap="wrap"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={3}
      aria-label={phrase('legend')}
    >
      {signs.map(({ id, look, provisional, today }) => (
        <Flex key={id} tag="li" gap={2}>
          <SmallDay
            aria-hidden
            $look={look}
            $provisional={provisional}
            $today={today}
            style={{ width: '3.2rem' }}
          >
            <span data-number>15</span>
          </SmallDay>
          <Typography variant="pi">{phrase(`legend.${id}`)}</Typography>
        </Flex>
      ))}
    </Flex>
  );
};
