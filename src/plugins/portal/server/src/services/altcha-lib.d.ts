/** The server is compiled by the resolution that does not read a package's `exports`; Node reads them. */
declare module 'altcha-lib/v1' {
  export * from 'altcha-lib/dist/esm/v1/index';
  export type { Challenge, Payload } from 'altcha-lib/dist/esm/v1/types';
}
