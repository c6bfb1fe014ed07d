package parallax.annotate.quote;

import java.util.Set;

/// Closed classes of words that decide who a source is.
final class SourceWords {

    static final Set<String> PERSONAL =
            Set.of("he", "she", "him", "her", "his", "hers", "er", "sie");
    static final Set<String> NEUTER = Set.of("it", "its", "they", "them", "their", "es");

    /// First words of sources that the text has named before or names by what they are: “the
    /// ministry”, “Angaben des Ministeriums”.
    static final Set<String> DEFINITE =
            Set.of(
                    "i", "we", "you", "who", "which", "the", "ich", "wir", "der", "die", "das",
                    "dem", "den", "des", "angaben");

    static final Set<String> SELVES = Set.of("i", "we", "you");
    static final Set<String> RELATIVE = Set.of("who", "which", "whom", "that", "der", "die", "das");
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "for",
                    "of",
                    "to",
                    "with",
                    "from",
                    "by",
                    "in",
                    "at",
                    "against",
                    "about",
                    "between",
                    "representing",
                    "including",
                    "under",
                    "near",
                    "inside",
                    "on",
                    "like",
                    "after");

    /// Whoever speaks for someone lends him his voice.
    static final Set<String> VOICES =
            Set.of(
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "spokespeople",
                    "statement",
                    "statements",
                    "office");

    /// Heads that stand for the institution named before them (“a Pew survey”, “Ukraine's army”).
    static final Set<String> ORGANS =
            Set.of(
                    "survey",
                    "poll",
                    "study",
                    "report",
                    "statement",
                    "data",
                    "figures",
                    "analysis",
                    "newspaper",
                    "government",
                    "administration",
                    "ministry",
                    "military",
                    "army",
                    "navy",
                    "embassy",
                    "parliament",
                    "leadership",
                    "presidency",
                    "police",
                    "campaign",
                    "officials",
                    "authorities",
                    "air",
                    "armed",
                    "foreign",
                    "defense",
                    "defence",
                    "interior",
                    "state",
                    "records",
                    "documents",
                    "coverage");

    /// Heads of “the …” that say nothing of a source but that it is somebody; where the text does
    /// not tell who is meant, such a source is unnamed.
    static final Set<String> SOMEBODY =
            Set.of(
                    "person",
                    "individual",
                    "man",
                    "woman",
                    "insider",
                    "witness",
                    "resident",
                    "analyst",
                    "expert");

    /// Heads that keep their bearers unnamed whatever is named before them.
    static final Set<String> CROWDS =
            Set.of(
                    "officials",
                    "official",
                    "aides",
                    "aide",
                    "sources",
                    "source",
                    "analysts",
                    "experts",
                    "diplomats",
                    "diplomat",
                    "supporters",
                    "critics",
                    "people",
                    "lawmakers",
                    "voters",
                    "advisers",
                    "adviser",
                    "some",
                    "many",
                    "others",
                    "observers",
                    "leaders",
                    "members",
                    "residents",
                    "witnesses",
                    "activists",
                    "beamte",
                    "beamten",
                    "beamter",
                    "beobachter",
                    "beobachtern",
                    "diplomaten",
                    "experten",
                    "insider",
                    "kreise",
                    "kreisen",
                    "kritiker",
                    "quellen",
                    "regierungskreise",
                    "regierungskreisen",
                    "zeugen",
                    "augenzeugen");

    private SourceWords() {}
}
