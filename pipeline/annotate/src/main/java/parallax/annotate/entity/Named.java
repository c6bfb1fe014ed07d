package parallax.annotate.entity;

import parallax.model.EntityType;
import parallax.model.Span;

/// A name found in an article, before it is known whom or what it names.
///
/// @param type what it names
/// @param span where it stands
/// @param text the words, on one line
/// @param role title or role beside the name, or empty
/// @param rule id of the rule or model that found it
record Named(EntityType type, Span span, String text, String role, String rule) {}
