import calendar from './calendar';
import rules from './rules';

export default { calendar, rules };
