/** Bytes of text from which on starting threads, which read the tables anew, saves more than it costs. */
export const WORTH_THREADS = 1_500_000;
