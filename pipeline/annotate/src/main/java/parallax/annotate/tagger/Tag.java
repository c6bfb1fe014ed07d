package parallax.annotate.tagger;

/// Coarse part of speech: the Penn Treebank tags, joined where attribution sees no difference.
public enum Tag {
    NN,
    NNS,
    NNP,
    PRP,
    PRP_POSS,
    DT,
    IN,
    TO,
    CC,
    CD,
    JJ,
    RB,
    RP,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    MD,
    WH,
    EX,
    POSSESSIVE,
    COMMA,
    STOP,
    COLON,
    QUOTE,
    BRACKET,
    OTHER,
    /// A hyphen inside a word; told by the spaces missing around it.
    HYPHEN;

    /// The coarse tag for a Penn Treebank tag.
    public static Tag ofPenn(String penn) {
        return switch (penn) {
            case "NNPS" -> NNP;
            case "PRP$" -> PRP_POSS;
            case "PDT" -> DT;
            case "JJR", "JJS" -> JJ;
            case "RBR", "RBS" -> RB;
            case "WDT", "WP", "WP$", "WRB" -> WH;
            case "POS" -> POSSESSIVE;
            case "," -> COMMA;
            case "." -> STOP;
            case ":", "HYPH", "NFP" -> COLON;
            case "``", "''" -> QUOTE;
            case "-LRB-", "-RRB-" -> BRACKET;
            default -> named(penn);
        };
    }

    private static Tag named(String penn) {
        for (Tag tag : values()) {
            if (tag.name().equals(penn)) {
                return tag;
            }
        }
        return OTHER;
    }

    /// True for finite verbs: past, present, modal.
    public boolean isFinite() {
        return this == VBD || this == VBP || this == VBZ || this == MD;
    }

    /// True for every form of a verb but modals.
    public boolean isVerb() {
        return ordinal() >= VB.ordinal() && ordinal() <= VBZ.ordinal();
    }

    /// True for common and proper nouns.
    public boolean isNoun() {
        return this == NN || this == NNS || this == NNP;
    }
}
