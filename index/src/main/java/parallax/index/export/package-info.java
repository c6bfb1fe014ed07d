/// Everything a store holds, as lines for other programs.
///
/// ```java
/// Export.of(store, Export.What.CLAIMS, Export.Format.JSONL).write(line -> out.println(line));
/// ```
///
/// Same store, same bytes. Knows the store and JSON; not where the lines go.
package parallax.index.export;
