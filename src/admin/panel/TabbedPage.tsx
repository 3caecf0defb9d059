import { Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useSharedPhrases } from './usePhrases';

export interface PageTab {
  id: string;
  label: string;
  /** How many things wait there, or so many and more; said after the name. */
  count?: number | string;
  content: ReactNode;
}

interface TabbedPageProps {
  title: string;
  subtitle: string;
  actions?: ReactNode;
  /** Stands above every tab. */
  above?: ReactNode;
  tabs: readonly PageTab[];
}

/** All names stay in sight on a phone too: they wrap instead of hiding behind an edge; and in letters of usual size. */
const Names = styled(Tabs.List)`
  &,
  > div {
    flex-wrap: wrap;
  }

  button > span {
    font-size: 1.4rem;
    line-height: 1.8rem;
    text-transform: none;
  }
`;

/** A page of several tabs; which one is open stands in the address, so that it can be sent and gone back to. */
export const TabbedPage = ({ title, subtitle, actions, above, tabs }: TabbedPageProps) => {
  const { phrase } = useSharedPhrases();
  const [{ query }, setQuery] = useQueryParams<{ tab?: string; page?: string }>();
  const open = tabs.find(({ id }) => id === query.tab) ?? tabs[0];

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={actions} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={3} paddingBottom={2}>
          {above}
        </Flex>
        <Tabs.Root
          variant="simple"
          value={open?.id}
          onValueChange={(tab) => setQuery({ tab, page: undefined })}
        >
          <Names aria-label={title}>
            {tabs.map(({ id, label, count }) => (
              <Tabs.Trigger key={id} value={id}>
                {count === undefined || count === 0 ? label : phrase('tab.count', { label, count })}
              </Tabs.Trigger>
            ))}
          </Names>
          {tabs.map(({ id, content }) => (
            <Tabs.Content key={id} value={id}>
              <Box paddingTop={5} paddingBottom={8}>
                <Flex direction="column" alignItems="stretch" gap={5}>
                  {content}
                </Flex>
              </Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
