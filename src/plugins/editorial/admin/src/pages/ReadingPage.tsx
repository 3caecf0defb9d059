import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Page, useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { LongTextField } from '../../../../../admin/panel/fields';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Notice } from '../../../../../admin/panel/Notice';
import { statusOf } from '../../../../../admin/panel/refusal';
import { DeadlineBlock } from '../components/DeadlineBlock';
import { NearCopyList } from '../components/NearCopyList';
import { Bar, Decision } from '../components/reading/Decision';
import { Particulars, Value } from '../components/reading/ReadValue';
import { StateBadge } from '../components/StateBadge';
import { useNearCopies } from '../hooks/useNearCopies';
import { usePhrases } from '../hooks/usePhrases';
import { useQueue } from '../hooks/useQueue';
import { useGetDossierByIdQuery, useGetReadingQuery } from '../services/deskApi';
import type { DossierView, Reading } from '../types';
import { DESK_PAGE, MINE, readingPath } from '../utils/links';

/** On a wide screen what is decided stands beside what is read. */
const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[5]};

  @media (min-width: 1080px) {
    grid-template: 'text side' auto 'text bar' 1fr / minmax(0, 1fr) 36rem;
    align-items: start;

    > :nth-child(1) {
      grid-area: text;
    }

    > :nth-child(2) {
      grid-area: side;
    }

    > :nth-child(3) {
      grid-area: bar;
    }
  }
`;

/** The draft as the public will see it: its texts and pictures, then its particulars. */
const Item = ({ fields }: Pick<Reading, 'fields'>) => {
  const { phrase, say } = usePhrases();
  const particulars = fields.filter(({ main }) => !main);

  return (
    <Box
      tag="article"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        {fields
          .filter(({ main }) => main)
          .map(({ field, label, value }) => (
            <Flex key={field} tag="section" direction="column" alignItems="stretch" gap={1}>
              <Typography tag="h2" variant="pi" textColor="neutral600">
                {say(label)}
              </Typography>
              <Value value={value} main />
            </Flex>
          ))}
        {particulars.length > 0 && (
          <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
            <Typography tag="h2" variant="delta">
              {phrase('read.particulars')}
            </Typography>
            <Particulars fields={particulars} />
          </Flex>
        )}
      </Flex>
    </Box>
  );
};

interface DecidedProps {
  /** With the revision that stands beside it. */
  view: DossierView;
  reading: Reading;
  onDone: () => void;
}

/** What is read, what is to be known of it, and what is decided. */
const Decided = ({ view, reading, onDone }: DecidedProps) => {
  const { phrase } = usePhrases();
  const copies = useNearCopies(view);
  const [comment, setComment] = useState('');
  const [lacking, setLacking] = useState(false);
  const field = useRef<HTMLDivElement>(null);

  const askForComment = () => {
    setLacking(true);
    field.current?.querySelector('textarea')?.focus();
  };

  return (
    <Columns>
      <Item fields={reading.fields} />
      <Flex direction="column" alignItems="stretch" gap={4}>
        <StateBadge state={view.state} label={view.stateLabel} />
        <section>
          <Typography tag="h2" variant="pi" textColor="neutral600">
            {phrase('deadline')}
          </Typography>
          <DeadlineBlock deadline={view.deadline} state={view.state} />
        </section>
        {copies.length > 0 && (
          <section>
            <Typography tag="h2" variant="pi" textColor="neutral600">
              {phrase('nearCopies')}
            </Typography>
            <NearCopyList copies={copies} />
          </section>
        )}
        <ItemLink subject={view.subject}>{phrase('read.open')}</ItemLink>
        <div ref={field}>
          <LongTextField
            name="comment"
            label={phrase('dialog.comment')}
            hint={phrase('read.comment.hint')}
            error={lacking && comment.trim() === '' ? phrase('read.comment.lacking') : undefined}
            value={comment}
            onChange={setComment}
          />
        </div>
      </Flex>
      <Bar role="group" aria-label={phrase('read.decide')}>
        <Decision
          view={{ ...view, revision: reading.revision }}
          comment={comment}
          onLacking={askForComment}
          onDone={onDone}
        />
      </Bar>
    </Columns>
  );
};

interface ReadProps {
  id: number;
  view: string;
}

/** One dossier of a queue; what is done with it leads to the next one. */
const Read = ({ id, view }: ReadProps) => {
  const { phrase, say, language } = usePhrases();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const reading = useGetReadingQuery(id, { refetchOnMountOrArgChange: true });
  const dossier = useGetDossierByIdQuery({ id, language }, { refetchOnMountOrArgChange: true });
  const { place, total, previous, next } = useQueue(view, id);
  const heading = useRef<HTMLHeadingElement>(null);
  const desk = `/${DESK_PAGE}?tab=${view}`;
  const title = reading.data?.title;

  // Whoever hears the page, or goes through it by the keys, begins at the new item.
  useEffect(() => {
    if (title !== undefined) heading.current?.focus();
  }, [title]);

  const goOn = () => {
    if (next === null) toggleNotification({ type: 'info', message: phrase('read.last') });
    navigate(next === null ? desk : readingPath(next, view));
  };

  return (
    <Page.Main>
      <Page.Title>{title ?? phrase('read')}</Page.Title>
      <Box padding={{ initial: 4, medium: 6, large: 8 }}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Flex tag="nav" aria-label={phrase('read.queue')} gap={4} wrap="wrap">
            <Link tag={RouterLink} to={desk}>
              {phrase('read.back')}
            </Link>
            {place !== null && <Typography>{phrase('read.place', { place, total })}</Typography>}
            {previous !== null && (
              <Link tag={RouterLink} to={readingPath(previous, view)}>
                {phrase('read.previous')}
              </Link>
            )}
            {place !== null && next !== null && (
              <Link tag={RouterLink} to={readingPath(next, view)}>
                {phrase('read.next')}
              </Link>
            )}
          </Flex>
          <div>
            <Typography
              tag="h1"
              variant="alpha"
              ref={heading}
              tabIndex={-1}
              style={{ overflowWrap: 'anywhere' }}
            >
              {title ?? phrase('read')}
            </Typography>
            {dossier.data && (
              <Typography textColor="neutral600">
                {[...new Set([say(dossier.data.subject.label), say(dossier.data.kindLabel)])]
                  .concat(dossier.data.provider.name, dossier.data.unit?.name ?? [])
                  .join(' · ')}
              </Typography>
            )}
          </div>
          {statusOf(reading.error) === 404 ? (
            <Notice tone="information" title={phrase('read.gone')} />
          ) : (
            <Loaded query={reading}>
              {(read) => (
                <Loaded query={dossier}>
                  {(found) => <Decided view={found} reading={read} onDone={goOn} />}
                </Loaded>
              )}
            </Loaded>
          )}
        </Flex>
      </Box>
    </Page.Main>
  );
};

/** Reads a dossier as the public will see it, and decides about it: by three clicks an item, on a phone as well. */
export const ReadingPage = () => {
  const { dossierId } = useParams();
  const [{ query }] = useQueryParams<{ view?: string }>();
  const id = Number(dossierId);

  // Anew for each dossier: nothing of the one before is to be decided about as if it were this one.
  return <Read key={id} id={id} view={typeof query.view === 'string' ? query.view : MINE} />;
};
