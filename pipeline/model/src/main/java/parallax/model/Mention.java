package parallax.model;

import java.util.Locale;

/// A stretch of text that names a person, a state, an agreement, an organisation, a place, a date
/// or a quantity.
///
/// @param type what is named
/// @param span where it stands
/// @param entity id of the entity it was resolved to, or empty
/// @param detail what is known of this very mention
public record Mention(EntityType type, Span span, String entity, Detail detail)
        implements Annotation {

    /// A mention without entity or detail.
    public static Mention of(EntityType type, Span span) {
        return new Mention(type, span, "", Detail.NONE);
    }

    /// The same mention resolved to `entity`.
    public Mention withEntity(String entity) {
        return new Mention(type, span, entity, detail);
    }

    /// False when the words are no name, but an office that stands for who holds it.
    public boolean isName() {
        return !(detail instanceof Plain plain && plain.rule().equals(Plain.OFFICE));
    }

    /// What a kind of mention tells beyond its type.
    public sealed interface Detail permits Plain, StateSense, AgreementSense, DateValue, Quantity {
        /// Nothing more.
        Detail NONE = new Plain("", "");
    }

    /// How a person or other mention was recognised.
    ///
    /// @param role title or role standing with the name, or empty
    /// @param rule id of the rule or model that decided, or empty
    public record Plain(String role, String rule) implements Detail {

        /// The rule by which an office stands for its holder: “the president”.
        public static final String OFFICE = "office-held";
    }

    /// How a state mention stands for its state.
    ///
    /// @param as the sense
    /// @param rule id of the rule that decided
    public record StateSense(As as, String rule) implements Detail {

        /// Name, demonym or adjective, capital, or government.
        public enum As {
            NAME,
            DEMONYM,
            CAPITAL,
            GOVERNMENT;

            /// The word of the output contract.
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /// How an agreement is mentioned.
    ///
    /// @param as the sense
    /// @param article the article, section or annex named, such as `Article 5`, or empty
    public record AgreementSense(As as, String article) implements Detail {

        /// By name, by abbreviation, one of its articles, a description, or a comparison (“Article
        /// 5-like”).
        public enum As {
            NAME,
            ABBREVIATION,
            ARTICLE,
            DESCRIPTION,
            COMPARISON;

            /// The word of the output contract.
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
