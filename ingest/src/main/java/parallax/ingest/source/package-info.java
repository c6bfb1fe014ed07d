/// Finds the inputs a user named and opens what they hold: folders and zip files, compressed files,
/// JSON lines, archives, feeds, letters, mailboxes and documents. What a file is, its content says
/// first.
///
/// ```java
/// Inputs inputs = new Inputs(Extractor.create(), Limits.USUAL, 2, System.in);
/// inputs.read(List.of(Path.of("saved-pages")), reading -> System.out.println(reading.status()));
/// ```
///
/// Entries are found by one thread and read by several; their readings come in the order of the
/// inputs. Hands pages to `extract`; knows nothing of duplicates, and never touches the net.
package parallax.ingest.source;
