/// The JSON lines of the output contract, written from the model and read back into it.
///
/// ```java
/// String line = Json.line(DocumentJson.write(document));
/// Document same = DocumentJson.read(Json.parse(line));
/// ```
///
/// Absent text is `null` in JSON and empty in the model. Knows the model and Jackson, nothing else.
package parallax.json;
