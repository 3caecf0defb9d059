import office from './office';
import questions from './questions';
import search from './search';

export default { office, questions, search };
