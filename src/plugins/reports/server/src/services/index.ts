import figures from './figures';
import files from './files';
import readers from './readers';

export default { figures, files, readers };
