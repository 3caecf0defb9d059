import amending from './amending';
import calculator from './calculator';
import calendar from './calendar';
import keeping from './keeping';
import yearly from './yearly';

export default { amending, calculator, calendar, keeping, yearly };
