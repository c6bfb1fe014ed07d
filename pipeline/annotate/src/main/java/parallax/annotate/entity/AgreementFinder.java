package parallax.annotate.entity;

import static parallax.annotate.entity.AgreementTitles.at;
import static parallax.annotate.entity.AgreementTitles.isCapital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Mention.AgreementSense.As;

/// Finds the agreements an article speaks of: those of the list, those whose name is made like one,
/// abbreviations the article introduces, articles of them, and comparisons (“Article 5-like”).
final class AgreementFinder {

    private static final Set<String> UNSURE =
            Set.of(
                    "CBD",
                    "CRC",
                    "CWC",
                    "PCT",
                    "TAC",
                    "MAI",
                    "SOFA",
                    "SORT",
                    "CCW",
                    "CERD",
                    "INF",
                    "CFE",
                    "BWC",
                    "CISG",
                    "State Treaty",
                    "Basic Treaty",
                    "General Treaty",
                    "Transfer Agreement",
                    "August Agreement",
                    "Protocol I",
                    "Protocol II",
                    "1967 Protocol",
                    "Moscow Peace",
                    "Round Table Agreement",
                    "SALT I");

    /// Words with which a listed name goes on to a longer one.
    private static final String FURTHER =
            "(?:[Bb]etween|[Cc]oncerning|[Rr]elating|[Rr]egarding|[Ee]stablishing|[Aa]mending"
                    + "|of|On|For|-|–)";

    private static final Set<String> PARTS = Set.of("Article", "Articles", "Section", "Annex");
    private static final Set<String> LOOSE = Set.of("deal", "agreement", "accord", "pact");
    private static final int TOPIC = 2;
    private static final String OTHER = "with|between|of|on|over|for|-";

    private final Agreements agreements;
    private final AgreementPatterns patterns;
    private final AgreementParties parties;
    private final Lexicon words;

    AgreementFinder(Agreements agreements, States states, Lexicon words) {
        this.agreements = agreements;
        this.words = words;
        this.patterns = new AgreementPatterns(words, states);
        this.parties = new AgreementParties(states, words);
    }

    /// What is known of an article so far.
    static final class Memory {
        private final Map<String, AgreementMention> abbreviations = new HashMap<>();
        private final Map<String, AgreementMention> lastByHead = new HashMap<>();
        private final Set<String> words = new HashSet<>();
        private final Map<String, Integer> named = new HashMap<>();
        private AgreementMention last;

        static Memory of(List<TokenizedSentence> sentences) {
            Memory memory = new Memory();
            for (TokenizedSentence sentence : sentences) {
                sentence.tokens().forEach(t -> memory.words.add(t.text()));
            }
            return memory;
        }
    }

    /// The agreements of a sentence, none overlapping another, in order.
    List<AgreementMention> find(List<Token> tokens, List<Chunk> chunks, Memory memory) {
        List<AgreementMention> candidates = new ArrayList<>(listed(tokens, memory));
        candidates.addAll(patterns.find(tokens, chunks));
        candidates.addAll(parties.find(tokens));
        candidates.sort(
                Comparator.comparingInt((AgreementMention m) -> -m.length())
                        .thenComparingInt(m -> m.known().isPresent() ? 0 : 1));
        candidates.removeIf(c -> isListedAndMore(tokens, c, candidates));
        List<AgreementMention> chosen = new ArrayList<>();
        for (AgreementMention candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(withKnown(candidate, candidates));
            }
        }
        introduce(tokens, chosen, memory);
        abbreviated(tokens, chosen, memory);
        anaphors(tokens, chosen, memory);
        articles(tokens, chosen, memory);
        chosen.sort(Comparator.comparingInt(AgreementMention::from));
        return chosen;
    }

    /// True for a listed name with words behind it that are no part of it (“Paris Agreement
    /// under”).
    private static boolean isListedAndMore(
            List<Token> tokens, AgreementMention candidate, List<AgreementMention> all) {
        return candidate.known().isEmpty()
                && all.stream()
                        .anyMatch(k ->
                                k.known().isPresent()
                                        && k.from() == candidate.from()
                                        && k.to() < candidate.to()
                                        && k.length() > 1
                                        && !goesOn(tokens, k.to()));
    }

    /// A listed name goes on to a longer one: “Rotterdam Convention on the Prior Informed Consent
    /// Procedure”, “Convention for the Safety of Life at Sea, 1948”.
    private static boolean goesOn(List<Token> tokens, int i) {
        boolean isTitled =
                at(tokens, i).matches("on|for")
                        && (isCapital(at(tokens, i + 1)) || isCapital(at(tokens, i + 2)));
        boolean isDated =
                at(tokens, i).equals(",") && at(tokens, i + 1).matches("1\\d{3}|20\\d\\d");
        return isTitled || isDated || at(tokens, i).matches(FURTHER);
    }

    /// The agreements of a sentence that the list knows, in any language that writes them so.
    List<AgreementMention> listed(List<Token> tokens, Memory memory) {
        List<AgreementMention> found = new ArrayList<>();
        for (Phrases.Match<Agreements.Known> m :
                agreements.names().all(tokens, match -> isMeant(tokens, match, memory))) {
            boolean isShort = m.to() - m.from() == 1 && isAcronym(at(tokens, m.from()));
            found.add(
                    new AgreementMention(
                            m.from(),
                            m.to(),
                            Optional.of(m.values().getFirst()),
                            isShort ? As.ABBREVIATION : As.NAME,
                            ""));
        }
        return found;
    }

    private static boolean isAcronym(String word) {
        return word.length() < 9 && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private boolean isMeant(
            List<Token> tokens, Phrases.Match<Agreements.Known> match, Memory memory) {
        String first = at(tokens, match.from());
        boolean isWritten = match.isCased() || (match.to() - match.from() > 1 && isCapital(first));
        StringBuilder text = new StringBuilder();
        tokens.subList(match.from(), match.to())
                .forEach(t -> text.append(text.isEmpty() ? "" : " ").append(t.text()));
        boolean isSure = !UNSURE.contains(text.toString()) || isEvident(match, memory);
        return isWritten && isSure && !isPartOfMore(tokens, match);
    }

    /// “Rome Declaration Committee”, “Basel Convention Centre” are no agreements.
    private boolean isPartOfMore(List<Token> tokens, Phrases.Match<?> match) {
        String after = at(tokens, match.to());
        return isCapital(after)
                && (words.has("organization-word", after)
                        || words.has("agreement-not-after", after));
    }

    private static boolean isEvident(Phrases.Match<Agreements.Known> match, Memory memory) {
        String name = match.values().getFirst().name();
        long seen =
                List.of(name.split(" ")).stream()
                        .filter(w -> w.length() > 3 && memory.words.contains(w))
                        .count();
        return seen >= 2;
    }

    /// A longer name made like one takes over what the list knows of the name within.
    private static AgreementMention withKnown(
            AgreementMention chosen, List<AgreementMention> candidates) {
        if (chosen.known().isPresent()) {
            return chosen;
        }
        return candidates.stream()
                .filter(c -> c.known().isPresent() && c.overlaps(chosen))
                .filter(c -> c.length() * 2 >= chosen.length())
                .findFirst()
                .map(c ->
                        new AgreementMention(
                                chosen.from(), chosen.to(), c.known(), chosen.as(), ""))
                .orElse(chosen);
    }

    /// “… Treaty (ABC)”: the abbreviation stands for it from here on.
    private static void introduce(
            List<Token> tokens, List<AgreementMention> chosen, Memory memory) {
        for (AgreementMention found : chosen) {
            AgreementMention mention =
                    found.shortened(found.from(), found.to(), found.as(), text(tokens, found));
            String word = at(tokens, mention.to() + 1);
            boolean isBracketed =
                    at(tokens, mention.to()).matches("\\(|-LRB-")
                            && at(tokens, mention.to() + 2).matches("\\)|-RRB-");
            if (isBracketed && isAcronym(word)) {
                memory.abbreviations.putIfAbsent(word, mention);
            }
            memory.last = mention;
            String name = mention.known().map(Agreements.Known::id).orElse(mention.full());
            memory.named.merge(name, 1, Integer::sum);
            for (int i = mention.from(); i < mention.to(); i++) {
                String head = at(tokens, i);
                if (isCapital(head)) {
                    memory.lastByHead.put(head, mention);
                }
            }
        }
    }

    private static String text(List<Token> tokens, AgreementMention mention) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Token token : tokens.subList(mention.from(), mention.to())) {
            text.append(end >= 0 && token.span().start() > end ? " " : "").append(token.text());
            end = token.span().end();
        }
        return text.toString();
    }

    private static void abbreviated(
            List<Token> tokens, List<AgreementMention> chosen, Memory memory) {
        for (int i = 0; i < tokens.size(); i++) {
            AgreementMention full = memory.abbreviations.get(at(tokens, i));
            if (full != null) {
                addFree(chosen, full.shortened(i, i + 1, As.ABBREVIATION, ""));
            }
        }
    }

    /// “the Agreement”, with a capital, is the last one named with that head.
    private void anaphors(List<Token> tokens, List<AgreementMention> chosen, Memory memory) {
        for (int i = 1; i < tokens.size(); i++) {
            String head = at(tokens, i);
            AgreementMention last = memory.lastByHead.get(head);
            boolean isBare =
                    at(tokens, i - 1).equalsIgnoreCase("the") && !isCapital(at(tokens, i + 1));
            if (last != null && isBare && words.has("agreement-head", head)) {
                addFree(chosen, last.shortened(i, i + 1, As.NAME, ""));
            }
            if (isBare && isTopic(memory) && isLoose(tokens, i)) {
                addFree(chosen, memory.last.shortened(i, i + 1, As.DESCRIPTION, ""));
            }
        }
    }

    /// True when the article names one agreement again and again and no other.
    private static boolean isTopic(Memory memory) {
        return memory.named.size() == 1 && memory.named.values().iterator().next() >= TOPIC;
    }

    /// “the deal”, not “the deal with …”, which may be another.
    private static boolean isLoose(List<Token> tokens, int i) {
        return LOOSE.contains(at(tokens, i)) && !at(tokens, i + 1).matches(OTHER);
    }

    /// “Article 5 of the …” goes with its agreement; “Article 5” alone is NATO's where NATO is
    /// spoken of; “Article 5-like” compares.
    private void articles(List<Token> tokens, List<AgreementMention> chosen, Memory memory) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!PARTS.contains(at(tokens, i))
                    || !at(tokens, i + 1)
                            .matches("\\d{1,3}|[IVX]+|(?:5|V)-(?:like|style|type)|Five")) {
                continue;
            }
            String article = at(tokens, i) + " " + at(tokens, i + 1).replaceFirst("-.*", "");
            int of = i + 2;
            int name = at(tokens, of + 1).equals("the") ? of + 2 : of + 1;
            boolean isOf = at(tokens, of).equals("of");
            for (int m = 0; m < chosen.size() && isOf; m++) {
                AgreementMention mention = chosen.get(m);
                if (mention.from() >= of && mention.from() <= name + 1) {
                    chosen.set(
                            m,
                            new AgreementMention(
                                    mention.from(),
                                    mention.to(),
                                    mention.known(),
                                    As.ARTICLE,
                                    article));
                }
            }
            if (!isOf && article.matches("Article (?:5|Five|4)")) {
                nato(tokens, i, article, chosen, memory);
            }
        }
    }

    private void nato(
            List<Token> tokens,
            int i,
            String article,
            List<AgreementMention> chosen,
            Memory memory) {
        boolean isJoined = at(tokens, i + 1).contains("-");
        boolean isLike =
                isJoined
                        || (at(tokens, i + 2).equals("-")
                                && at(tokens, i + 3).matches("like|style|type"));
        if (isLike || memory.words.contains("NATO") || memory.words.contains("Nato")) {
            int end = isLike && !isJoined ? i + 4 : i + 2;
            Optional<Agreements.Known> treaty =
                    agreements
                            .names()
                            .longest(
                                    List.of(
                                            new Token(parallax.model.Span.of(0, 0), "North"),
                                            new Token(parallax.model.Span.of(0, 0), "Atlantic"),
                                            new Token(parallax.model.Span.of(0, 0), "Treaty")),
                                    0)
                            .map(m -> m.values().getFirst());
            addFree(
                    chosen,
                    new AgreementMention(
                            i, end, treaty, isLike ? As.COMPARISON : As.ARTICLE, article));
        }
    }

    private static void addFree(List<AgreementMention> chosen, AgreementMention mention) {
        if (chosen.stream().noneMatch(mention::overlaps)) {
            chosen.add(mention);
        }
    }
}
