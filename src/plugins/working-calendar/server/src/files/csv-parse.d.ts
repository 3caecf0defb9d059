/** The server is compiled by the resolution that does not read a package's `exports`; Node reads them. */
declare module 'csv-parse/sync' {
  export * from 'csv-parse/lib/sync';
}
