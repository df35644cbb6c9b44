/** How many rows a query gives at most, as far as its text says. */
export type QueryShape = { readonly rows: number | 'query' };
