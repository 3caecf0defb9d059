import { Typography } from '@strapi/design-system';
import { usePhrases } from '../hooks/usePhrases';

/** Monday = 1 … Sunday = 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The head of a month's table: T2 … CN, each with its full name for those who hear it. */
export const WeekdayHeads = () => {
  const { phrase } = usePhrases();

  return (
    <thead>
      <tr>
        {WEEKDAYS.map((weekday) => (
          <th key={weekday} scope="col" abbr={phrase(`weekday.${weekday}`)}>
            <Typography variant="pi" fontWeight="bold" textColor="neutral600">
              {phrase(`weekday.short.${weekday}`)}
            </Typography>
          </th>
        ))}
      </tr>
    </thead>
  );
};
