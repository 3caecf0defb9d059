import { Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useSharedPhrases } from './usePhrases';

/** Where a list stands, as the server says it. */
export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** The page that the address asks for; the first where it asks for none. */
export const usePage = (): number => {
  const [{ query }] = useQueryParams<{ page?: string }>();
  const page = Number(query.page);

  return Number.isSafeInteger(page) && page > 0 ? page : 1;
};

/** Leafs through a list that has more than one page. */
export const Pages = ({ pagination }: { pagination: Pagination }) => {
  const { phrase } = useSharedPhrases();
  const [, setQuery] = useQueryParams<{ page?: string }>();
  const { page, pageCount } = pagination;

  if (pageCount <= 1) {
    return null;
  }

  const open = (number: number) => setQuery({ page: String(number) });

  return (
    <Flex tag="nav" aria-label={phrase('pages')} justifyContent="center" gap={3} paddingTop={4} wrap="wrap">
      <Button type="button" variant="tertiary" disabled={page <= 1} onClick={() => open(page - 1)}>
        {phrase('pages.previous')}
      </Button>
      <Typography aria-current="page">{phrase('pages.where', { page, pageCount })}</Typography>
      <Button type="button" variant="tertiary" disabled={page >= pageCount} onClick={() => open(page + 1)}>
        {phrase('pages.next')}
      </Button>
    </Flex>
  );
};
