/// The command line: one small class a command, each a thin caller of the packages that do the
/// work.
///
/// ```
/// parallax run fixtures --store my-store
/// parallax search '"security guarantees" AND person:zelensky'
/// ```
///
/// Nothing but data goes to standard output. Exit codes: 0 all inputs accounted for, 1 some failed,
/// 2 wrong usage, 3 the store is unusable.
package parallax.cli;
