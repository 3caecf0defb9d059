import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

export interface Tile {
  label: string;
  value: string;
  /** What the figure rests on, in a few words. */
  more?: string;
  /** Where more of it stands, as a path of the panel. */
  to?: string;
}

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(15.6rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
  margin: 0;

  dd {
    margin: 0;
  }
`;

/** The few figures that people ask for first, in large. */
export const Tiles = ({ tiles }: { tiles: readonly Tile[] }) => (
  <Grid>
    {tiles.map(({ label, value, more, to }) => (
      <Box key={label} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
        <Typography tag="dt" variant="pi" textColor="neutral600">
          {label}
        </Typography>
        <dd>
          <Typography tag="p" variant="alpha">
            {value}
          </Typography>
          {more !== undefined && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {to === undefined ? (
                more
              ) : (
                <Link tag={RouterLink} to={to}>
                  {more}
                </Link>
              )}
            </Typography>
          )}
        </dd>
      </Box>
    ))}
  </Grid>
);
