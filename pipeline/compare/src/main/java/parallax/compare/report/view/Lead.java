package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.model.Block;
import parallax.model.ClaimThread;
import parallax.model.Document;
import parallax.model.Published;
import parallax.model.Sentence;
import parallax.model.Sighting;
import parallax.model.Span;

/// A sentence that tells what happened, verbatim from near the top of an article.
///
/// @param sentence the sentence
/// @param support how widely its best supported claim is reported
public record Lead(Evidence sentence, Support support) {

    private static final List<Block.Role> PROSE =
            List.of(Block.Role.PARAGRAPH, Block.Role.LIST_ITEM);
    private static final int OPENING = 3;
    private static final int SHORT = 9;
    private static final int TOP = 4;
    private static final int SHOWN = 3;
    private static final double ALIKE = 0.4;
    // “(CNN) ” and “BERLIN (Reuters) — ” tell where a text is from, not what happened.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^\\s*(?:(?:\\p{Lu}[\\p{L}.'’-]*,?\\s){0,4}\\(\\p{Lu}[\\p{L} ]{1,20}\\)"
                            + "\\s*(?:[—–-]+\\s*)?|(?:\\p{Lu}[\\p{Lu}.'’-]+,?\\s){1,3}[—–-]+\\s)");
    private static final Pattern POINTING_BACK =
            Pattern.compile(
                    "^(?i)(?:he|she|it|they|this|these|that|those|but|and|so|now|his|her|their"
                            + "|its|then|there)\\b");

    private record Candidate(Document document, Span span, int place, List<ClaimThread> threads) {
        int origins() {
            return threads.stream().mapToInt(ClaimThread::origins).max().orElse(1);
        }

        /// Independent origins count most; an opening sentence tells more than a later one, and the
        /// wording most like the others more than one that tells other things too.
        int weight() {
            int first = place == 0 ? OPENING : 0;
            int told = Math.min(threads.size(), SHOWN);
            int speaking = threads.stream().anyMatch(this::speaksFor) ? 1 : 0;
            return 2 * origins() + outlets() + told + first + speaking;
        }

        /// True when it holds the wording that is most like all others of a claim.
        private boolean speaksFor(ClaimThread thread) {
            String article = document.article().id();
            return thread.sightings().stream()
                    .anyMatch(s -> isIn(s, article, span) && s.text().equals(thread.text()));
        }

        /// True for a sentence that can be read by itself: neither very short nor only quoted, and
        /// not begun by a word that points back.
        boolean stands() {
            String text = text();
            return text.split("\\s+").length >= SHORT
                    && !POINTING_BACK.matcher(text).find()
                    && "“\"‘«".indexOf(text.charAt(0)) < 0;
        }

        /// True when both tell the same: a claim is common, or a good part of their words.
        boolean meets(Candidate other) {
            Set<String> shared = new HashSet<>(stems());
            shared.retainAll(other.stems());
            int fewer = Math.min(stems().size(), other.stems().size());
            return !Collections.disjoint(threads, other.threads) || shared.size() > fewer * ALIKE;
        }

        private Set<String> stems() {
            return Tokens.of(text()).stream()
                    .filter(Token::isContent)
                    .map(Token::stem)
                    .collect(Collectors.toSet());
        }

        private String text() {
            return span.of(document.article().text()).strip();
        }

        int outlets() {
            return threads.stream().mapToInt(ClaimThread::outlets).max().orElse(1);
        }
    }

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::weight)
                    .reversed()
                    .thenComparingInt(Candidate::place)
                    .thenComparing(c -> c.document.article().published(), Published.byTime())
                    .thenComparing(c -> c.document.article().id());

    /// The best supported opening sentences, each about something else.
    static List<Lead> of(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        material.documents().forEach(d -> candidates.addAll(openings(material, d)));
        candidates.sort(BEST_FIRST);
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate c : candidates) {
            boolean news = !c.threads.isEmpty() || chosen.isEmpty();
            if (news
                    && chosen.size() < SHOWN
                    && c.stands()
                    && chosen.stream().noneMatch(c::meets)) {
                chosen.add(c);
            }
        }
        if (chosen.isEmpty()) {
            candidates.stream().findFirst().ifPresent(chosen::add);
        }
        return chosen.stream()
                .map(c -> new Lead(Material.evidence(c.document, c.span), support(c)))
                .toList();
    }

    private static Support support(Candidate candidate) {
        return candidate.threads.stream()
                .max(
                        Comparator.comparingInt(ClaimThread::origins)
                                .thenComparingInt(ClaimThread::outlets)
                                .thenComparing(ClaimThread::id))
                .map(Support::of)
                .orElse(Support.ALONE);
    }

    private static List<Candidate> openings(Material material, Document document) {
        List<Candidate> openings = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (openings.size() < TOP && isProse(document, sentence.span())) {
                Span span = withoutDateline(document, sentence.span());
                List<ClaimThread> threads = threads(material, document, span);
                openings.add(new Candidate(document, span, openings.size(), threads));
            }
        }
        return openings;
    }

    private static Span withoutDateline(Document document, Span sentence) {
        Matcher dateline = DATELINE.matcher(sentence.of(document.article().text()));
        int cut = dateline.find() ? dateline.end() : 0;
        return Span.of(sentence.start() + cut, sentence.end());
    }

    /// A sentence of the running text: headings often stand as paragraphs, but end without a stop.
    private static boolean isProse(Document document, Span sentence) {
        String text = sentence.of(document.article().text()).strip();
        return text.matches("(?s).*[.!?…][\"”’»)]*")
                && document.article().blocks().stream()
                        .filter(b -> b.span().covers(sentence))
                        .anyMatch(b -> PROSE.contains(b.role()));
    }

    private static List<ClaimThread> threads(Material material, Document document, Span span) {
        String article = document.article().id();
        return material.threads().stream()
                .filter(t -> t.outlets() > 1)
                .filter(t -> t.sightings().stream().anyMatch(s -> isIn(s, article, span)))
                .toList();
    }

    private static boolean isIn(Sighting sighting, String article, Span span) {
        return sighting.article().equals(article) && sighting.span().overlaps(span);
    }
}
