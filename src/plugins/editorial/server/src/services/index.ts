import actors from './actors';
import appointments from './appointments';
import assignees from './assignees';
import assignment from './assignment';
import caller from './caller';
import clock from './clock';
import collaborators from './collaborators';
import content from './content';
import cycle from './cycle';
import daily from './daily';
import deadlines from './deadlines';
import delegations from './delegations';
import desk from './desk';
import dossiers from './dossiers';
import erasure from './erasure';
import fileAccess from './file-access';
import fileHashes from './file-hashes';
import files from './files';
import imports from './imports';
import integrity from './integrity';
import item from './item';
import judgement from './judgement';
import ledger from './ledger';
import ledgerReading from './ledger-reading';
import missingReports from './missing-reports';
import nearCopies from './near-copies';
import noticeChoices from './notice-choices';
import notices from './notices';
import process from './process';
import processes from './processes';
import proposals from './proposals';
import publicContent from './public-content';
import questions from './questions';
import queue from './queue';
import quietDays from './quiet-days';
import reading from './reading';
import recipients from './recipients';
import recorder from './recorder';
import reminders from './reminders';
import reviews from './reviews';
import revisions from './revisions';
import schedules from './schedules';
import submissions from './submissions';
import thefts from './thefts';
import upkeep from './upkeep';
import week from './week';

export default {
  actors,
  appointments,
  assignees,
  assignment,
  caller,
  clock,
  collaborators,
  content,
  cycle,
  daily,
  deadlines,
  delegations,
  desk,
  dossiers,
  erasure,
  'file-access': fileAccess,
  'file-hashes': fileHashes,
  files,
  imports,
  integrity,
  item,
  judgement,
  ledger,
  'ledger-reading': ledgerReading,
  'missing-reports': missingReports,
  'near-copies': nearCopies,
  'notice-choices': noticeChoices,
  notices,
  process,
  processes,
  proposals,
  'public-content': publicContent,
  questions,
  queue,
  'quiet-days': quietDays,
  reading,
  recipients,
  recorder,
  reminders,
  reviews,
  revisions,
  schedules,
  submissions,
  thefts,
  upkeep,
  week,
};
