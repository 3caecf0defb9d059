import publicItems from './public-items';
import search from './search';

export default { 'public-items': publicItems, search };
