import { type Language, refuse } from '../../../../../common/refusal';
import { type Reason, Refusal } from '../domain';
import type { ShownReason } from '../services/views';

/** The provision that a reason of this plugin rests on where it names none: the Civil Code's counting of days. */
const countingOfDays = 'BLDS 2015, Điều 147';

/** Runs pure reckoning; what it refuses becomes a refusal (422) that people can read. */
export function refusing<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(422, error.reasons.map(cited));
  }
}

function cited({ code, article = countingOfDays, message }: Reason) {
  return { code, article, message };
}

/** The reasons as one reader sees them. */
export function shown(reasons: readonly Reason[], language: Language): ShownReason[] {
  return reasons
    .map(cited)
    .map(({ code, article, message }) => ({ code, article, message: message[language] }));
}
