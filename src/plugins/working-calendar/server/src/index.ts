import config from './config';
import services from './services';

export type { WorkingCalendarConfig } from './config';
export type { CalendarService, Occurrence, RuledDeadline } from './services/calendar';

export default { config, services };
