import { Box, Flex, Typography } from '@strapi/design-system';
import { FormattedMessage } from 'react-intl';
import { styled } from 'styled-components';
import { INSTANT_FORMAT, PLAIN_DAY_FORMAT } from '../../../../../../admin/panel/dates';
import { usePhrases } from '../../hooks/usePhrases';
import type { ReadField, ReadFile } from '../../types';
import { BlocksText, Figure } from './BlocksText';

const Lines = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 2.6rem;
  overflow-wrap: anywhere;
  white-space: pre-line;
`;

const FileLink = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.4rem;
  line-height: 2rem;
  overflow-wrap: anywhere;
  text-decoration: underline;
`;

const Pictures = ({ files }: { files: readonly ReadFile[] }) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    {files.map(({ url, alternativeText, caption }) => (
      <Figure key={url}>
        <img src={url} alt={alternativeText ?? ''} />
        {caption && <figcaption>{caption}</figcaption>}
      </Figure>
    ))}
  </Flex>
);

const FileLinks = ({ files }: { files: readonly ReadFile[] }) => (
  <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
    {files.map(({ url, name }) => (
      <li key={url}>
        <FileLink href={url} target="_blank" rel="noreferrer">
          {name}
        </FileLink>
      </li>
    ))}
  </Flex>
);

/** No decimal is cut off. */
const FIGURE = { maximumFractionDigits: 10 } as const;

/** What stands in a field, as people read it. */
export const Value = ({ value, main }: Pick<ReadField, 'value' | 'main'>) => {
  const { phrase, language, formatDate } = usePhrases();

  switch (value.as) {
    case 'blocks':
      return <BlocksText blocks={value.blocks} />;
    case 'pictures':
      return <Pictures files={value.files} />;
    case 'files':
      return <FileLinks files={value.files} />;
    case 'parts':
      return (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {value.parts.map((fields) => (
            <Box key={JSON.stringify(fields)} tag="li" background="neutral100" hasRadius padding={3}>
              <Particulars fields={fields} />
            </Box>
          ))}
        </Flex>
      );
    case 'code':
      return <FormattedMessage id={value.code} defaultMessage={value.code} />;
    case 'figure':
      return new Intl.NumberFormat(language, FIGURE).format(Number(value.figure));
    case 'day':
      return formatDate(value.day, PLAIN_DAY_FORMAT);
    case 'instant':
      return formatDate(value.at, INSTANT_FORMAT);
    case 'yes-no':
      return phrase(value.yes ? 'read.yes' : 'read.no');
    case 'names':
      return value.names.join(', ');
    default:
      return main ? <Lines>{value.text}</Lines> : value.text;
  }
};

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
`;

/** Fields that are no text of their own: name and value. */
export const Particulars = ({ fields }: { fields: readonly ReadField[] }) => {
  const { say } = usePhrases();

  return (
    <List>
      {fields.map(({ field, label, main, value }) => (
        <div key={field} style={{ display: 'contents' }}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {say(label)}
          </Typography>
          <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
            <Value value={value} main={main} />
          </Typography>
        </div>
      ))}
    </List>
  );
};
