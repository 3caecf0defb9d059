import actors from './actors';
import appointments from './appointments';
import caller from './caller';
import clock from './clock';
import content from './content';
import cycle from './cycle';
import deadlines from './deadlines';
import dossiers from './dossiers';
import fileAccess from './file-access';
import files from './files';
import imports from './imports';
import item from './item';
import judgement from './judgement';
import ledger from './ledger';
import process from './process';
import publicContent from './public-content';
import queue from './queue';
import recorder from './recorder';
import reminders from './reminders';
import reviews from './reviews';
import submissions from './submissions';
import upkeep from './upkeep';

export default {
  actors,
  appointments,
  caller,
  clock,
  content,
  cycle,
  deadlines,
  dossiers,
  'file-access': fileAccess,
  files,
  imports,
  item,
  judgement,
  ledger,
  process,
  'public-content': publicContent,
  queue,
  recorder,
  reminders,
  reviews,
  submissions,
  upkeep,
};
