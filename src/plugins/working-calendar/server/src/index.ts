import bootstrap from './bootstrap';
import config from './config';
import controllers from './controllers';
import routes from './routes';
import services from './services';

export type { WorkingCalendarConfig } from './config';
export type { CalendarService } from './services/calendar';

export default { bootstrap, config, controllers, routes, services };
