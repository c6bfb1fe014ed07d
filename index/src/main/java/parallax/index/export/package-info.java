/// Everything a store holds, as lines for other programs.
///
/// ```java
/// Export.write(store, Kind.CLAIMS, Format.JSONL, System.out);
/// ```
///
/// Same store, same bytes. Knows the store and JSON; not where the lines go.
package parallax.index.export;
