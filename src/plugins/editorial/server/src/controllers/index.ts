import appointments from './appointments';
import dossiers from './dossiers';
import notices from './notices';
import quietDays from './quiet-days';
import reviews from './reviews';
import submissions from './submissions';

export default { appointments, dossiers, notices, 'quiet-days': quietDays, reviews, submissions };
