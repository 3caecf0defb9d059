import { Box, Typography } from '@strapi/design-system';
import type { HTMLAttributes, ReactNode } from 'react';
import { styled } from 'styled-components';

export interface DataColumn<Row> {
  id: string;
  label: string;
  /** Short words that are not to be broken where there is room. */
  narrow?: boolean;
  cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  /** What the table holds, for those who hear it. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** Said instead of an empty table. */
  empty: string;
  /** What else a row is and does, as where it can be reached by the keys. */
  rowProps?: (row: Row, index: number) => HTMLAttributes<HTMLTableRowElement>;
}

/**
 * On a narrow screen each row becomes a card, and each cell says the name of its column. The roles are said, since a
 * block would no longer be read out as a table.
 */
const Table = styled.table.attrs({ role: 'table' })`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: left;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.4rem;
    line-height: 2rem;
    overflow-wrap: anywhere;
  }

  th {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    color: ${({ theme }) => theme.colors.neutral600};
    overflow-wrap: normal;
  }

  tbody tr:last-child td {
    border-bottom: 0;
  }

  tbody tr:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  @media (max-width: 767px) {
    &,
    tbody,
    tr,
    td {
      display: block;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    }

    tr:last-child {
      border-bottom: 0;
    }

    td {
      display: grid;
      grid-template-columns: 9.6rem minmax(0, 1fr);
      gap: ${({ theme }) => theme.spaces[2]};
      padding: ${({ theme }) => theme.spaces[1]} 0;
      border-bottom: 0;
    }
  }
`;

const Group = { role: 'rowgroup' } as const;
const Head = styled.thead.attrs(Group)``;
const Body = styled.tbody.attrs(Group)``;
const Row = styled.tr.attrs({ role: 'row' })``;
const HeadCell = styled.th.attrs({ role: 'columnheader', scope: 'col' })``;
const Cell = styled.td.attrs({ role: 'cell' })<{ $narrow: boolean }>`
  white-space: ${({ $narrow }) => ($narrow ? 'nowrap' : 'normal')};
`;

const CellName = styled.span`
  display: none;

  @media (max-width: 767px) {
    display: block;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    white-space: normal;
  }
`;

/** Rows and columns that can be read on a phone as well. */
export const DataTable = <Row,>({ label, columns, rows, keyOf, empty, rowProps }: DataTableProps<Row>) => {
  if (rows.length === 0) {
    return (
      <Box background="neutral0" hasRadius padding={5} shadow="tableShadow">
        <Typography textColor="neutral600">{empty}</Typography>
      </Box>
    );
  }

  return (
    <Box background="neutral0" hasRadius shadow="tableShadow">
      <Table aria-label={label}>
        <Head>
          <Row>
            {columns.map((column) => (
              <HeadCell key={column.id}>{column.label}</HeadCell>
            ))}
          </Row>
        </Head>
        <Body>
          {rows.map((row, index) => (
            <Row key={keyOf(row)} {...rowProps?.(row, index)}>
              {columns.map((column) => (
                <Cell key={column.id} $narrow={column.narrow === true}>
                  <CellName aria-hidden>{column.label}</CellName>
                  <div>{column.cell(row)}</div>
                </Cell>
              ))}
            </Row>
          ))}
        </Body>
      </Table>
    </Box>
  );
};
