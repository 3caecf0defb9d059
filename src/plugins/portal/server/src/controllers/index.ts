import office from './office';
import questions from './questions';
import search from './search';
import visits from './visits';

export default { office, questions, search, visits };
