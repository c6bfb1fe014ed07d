/// Reads inputs of every form into articles.
package parallax.ingest;
