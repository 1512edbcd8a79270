/**
 * How Node runs the server. Its young generation may grow to 16 MB in each of three spaces by default,
 * which an import fills and nothing gives back: with 4 MB the server on PostgreSQL stays some 40 MB
 * smaller, at the price of more and shorter collections.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4'];
