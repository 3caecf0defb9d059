import askers from './askers';
import feeds from './feeds';
import intake from './intake';
import limits from './limits';
import openData from './open-data';
import proofs from './proofs';
import publicItems from './public-items';
import publicReading from './public-reading';
import quarantine from './quarantine';
import rounds from './rounds';
import search from './search';
import tracking from './tracking';
import units from './units';
import visits from './visits';

export default {
  askers,
  feeds,
  intake,
  limits,
  'open-data': openData,
  proofs,
  'public-items': publicItems,
  'public-reading': publicReading,
  quarantine,
  rounds,
  search,
  tracking,
  units,
  visits,
};
