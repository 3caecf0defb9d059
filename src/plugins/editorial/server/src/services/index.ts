import actors from './actors';
import appointments from './appointments';
import caller from './caller';
import clock from './clock';
import content from './content';
import cycle from './cycle';
import dossiers from './dossiers';
import fileAccess from './file-access';
import files from './files';
import imports from './imports';
import item from './item';
import judgement from './judgement';
import ledger from './ledger';
import process from './process';
import publicContent from './public-content';
import recorder from './recorder';
import submissions from './submissions';

export default {
  actors,
  appointments,
  caller,
  clock,
  content,
  cycle,
  dossiers,
  'file-access': fileAccess,
  files,
  imports,
  item,
  judgement,
  ledger,
  process,
  'public-content': publicContent,
  recorder,
  submissions,
};
