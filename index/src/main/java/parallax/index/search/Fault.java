package parallax.index.search;

import parallax.model.Span;

/// Something wrong with a query.
///
/// @param at where, in UTF-16 units of the query as it was understood ([BadQuery#query])
/// @param message what is wrong
/// @param suggestion what to write instead, or empty
public record Fault(Span at, String message, String suggestion) {}
