/// Keeps annotated articles and answers queries.
package parallax.index;
