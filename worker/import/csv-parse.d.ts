// What is used of csv-parse. Its own types pull in Node's, and then the worker could name what workerd does not have.
declare module 'csv-parse/sync' {
  export function parse(
    text: string,
    options: {
      readonly delimiter: string
      readonly record_delimiter: string
      readonly relax_column_count: true
      readonly relax_quotes: true
    },
  ): string[][]
}
