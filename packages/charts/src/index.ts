export * from './by-date/lay-out-by-date';
export type * from './figure-table';
