import office from './office';
import openData from './open-data';
import questions from './questions';
import search from './search';
import visits from './visits';

export default { office, 'open-data': openData, questions, search, visits };
