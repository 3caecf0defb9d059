import appointments from './appointments';
import dossiers from './dossiers';
import submissions from './submissions';

export default { appointments, dossiers, submissions };
