/// Finds the layers of a text.
package parallax.annotate;
