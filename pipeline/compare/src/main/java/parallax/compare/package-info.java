/// Compares articles across outlets.
package parallax.compare;
