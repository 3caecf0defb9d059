import appointments from './appointments';
import dossiers from './dossiers';
import reviews from './reviews';
import submissions from './submissions';

export default { appointments, dossiers, reviews, submissions };
