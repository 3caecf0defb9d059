import appointments from './appointments';
import board from './board';
import collaborators from './collaborators';
import delegations from './delegations';
import desk from './desk';
import dossiers from './dossiers';
import home from './home';
import integrity from './integrity';
import ledger from './ledger';
import missingReports from './missing-reports';
import notices from './notices';
import processes from './processes';
import proposals from './proposals';
import questions from './questions';
import quietDays from './quiet-days';
import reviews from './reviews';
import revisions from './revisions';
import schedules from './schedules';
import stolenPasswords from './stolen-passwords';
import submissions from './submissions';

export default {
  appointments,
  board,
  collaborators,
  delegations,
  desk,
  dossiers,
  home,
  integrity,
  ledger,
  'missing-reports': missingReports,
  notices,
  processes,
  proposals,
  questions,
  'quiet-days': quietDays,
  reviews,
  revisions,
  schedules,
  'stolen-passwords': stolenPasswords,
  submissions,
};
