/** @param {string} folder @param {string} names */
const testsOf = (folder, names) => names.split(/\s+/).map((name) => `tests/unit/${folder}/${name}.test.ts`);

const editorial = testsOf(
  'editorial',
  `process-line item-facts late-reason report-periods approval-authority answer-facts assign deadline near-copies
  seal-and-chain reminders delegation process roles compare compare-fields notices reminders-anew integrity in-texts history-words actions needs`,
);

/**
 * What is mutated, and the unit tests that must notice it. The golden table speaks for the regulation's tables alone, since
 * where it decides the sentences of `roles` and `needs` do so sooner. Left out are those that search many worlds, read or
 * start what is not pure, or have nothing to do with what is mutated.
 */
export const parts = {
  regulation: {
    mutate: 'src/regulation',
    tests: [
      ...testsOf('regulation', 'deadlines governed outside people reasons rows texts verbs'),
      ...testsOf('editorial', 'process-line roles needs golden'),
    ],
  },
  calendar: {
    mutate: 'src/plugins/working-calendar/server/src/domain',
    tests: testsOf(
      'working-calendar',
      'rules explain status rows change calculation moments borders arithmetic range cases input amend properties',
    ),
  },
  editorial: { mutate: 'src/plugins/editorial/server/src/domain', tests: editorial },
};

/** @typedef {keyof typeof parts} Part */
