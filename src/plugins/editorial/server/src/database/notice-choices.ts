/** What each person wants mailed; what he did not choose is mailed. Idempotent; after the tables of the notices. */
export const noticeChoices = `
ALTER TABLE editorial_notices ADD COLUMN IF NOT EXISTS mail_off boolean NOT NULL DEFAULT false;
CREATE TABLE IF NOT EXISTS editorial_notice_choices (
  person_key   text NOT NULL,
  notice_group text NOT NULL,
  mail         boolean NOT NULL,
  chosen_at    timestamptz NOT NULL,
  PRIMARY KEY (person_key, notice_group)
);
`;
