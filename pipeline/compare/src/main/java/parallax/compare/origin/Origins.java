package parallax.compare.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.compare.thread.Saying;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimThread.Merge;
import parallax.model.CopyPair;
import parallax.model.Decision;
import parallax.model.Document;
import parallax.model.Flag;
import parallax.model.OriginReason;
import parallax.model.OriginReason.Kind;

/// Which articles of a story go back to one origin: by copied text, by outlet, owner, credited
/// agency or cited outlet, and claim by claim by the same words, quoted, posted or just written
/// down. An article that none of these ties to another stays an origin of its own.
public final class Origins {

    private static final String SYNDICATED = "syndicated:";

    private final List<CopyPair> copies;
    private final Houses houses;
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Stake>> stakes = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Origins(List<CopyPair> copies, Houses houses) {
        this.copies = copies;
        this.houses = houses;
    }

    /// Outlets and independent origins of one claim.
    ///
    /// @param outlets how many outlets carry it
    /// @param origins how many independent sources it has, at most `outlets`
    /// @param merged which articles count as one origin, and why
    public record Count(int outlets, int origins, List<Merge> merged) {}

    /// Reads what ties the articles of one story; of the decisions only those about owners.
    public static Origins of(
            List<Document> documents, List<CopyPair> copies, List<Decision> decisions) {
        Set<String> ids = new HashSet<>();
        documents.forEach(d -> ids.add(d.article().id()));
        List<CopyPair> own =
                copies.stream()
                        .filter(c -> ids.contains(c.first()) && ids.contains(c.second()))
                        .toList();
        Origins origins = new Origins(own, Houses.of(decisions));
        documents.forEach(origins::add);
        return origins;
    }

    private void add(Document document) {
        String id = document.article().id();
        String outlet = document.article().outlet();
        List<Stake> mine = new ArrayList<>();
        if (!outlet.isEmpty()) {
            mine.add(stake(Stake.How.OWN, outlet));
        }
        for (Flag flag : document.article().flags()) {
            if (flag.name().startsWith(SYNDICATED)) {
                mine.add(stake(Stake.How.CREDIT, flag.name().substring(SYNDICATED.length())));
            }
        }
        mine.forEach(s -> known.add(s.house()));
        outlets.put(id, outlet.isEmpty() ? "article " + id : outlet);
        names.put(id, outlet.isEmpty() ? document.article().where().name() : outlet);
        stakes.put(id, mine);
    }

    private Stake stake(Stake.How how, String name) {
        return new Stake(houses.house(name), how, name);
    }

    /// Counts the outlets and origins of a claim seen in these places.
    public Count count(List<Saying> sayings) {
        TreeMap<String, TreeSet<Stake>> all = new TreeMap<>();
        for (Saying saying : sayings) {
            TreeSet<Stake> mine =
                    all.computeIfAbsent(saying.article(), _ -> new TreeSet<>(Stake.ORDER));
            mine.addAll(stakes.get(saying.article()));
            channel(saying).map(c -> stake(Stake.How.THROUGH, c)).ifPresent(mine::add);
        }
        Groups groups = new Groups(all.keySet());
        joinHouses(all, groups);
        joinCopies(groups);
        joinQuotes(sayings, groups);
        int carriers = (int) all.keySet().stream().map(outlets::get).distinct().count();
        List<Merge> merged = groups.merged();
        return new Count(carriers, groups.size(), merged);
    }

    private void joinHouses(Map<String, TreeSet<Stake>> all, Groups groups) {
        Map<String, Map<String, Stake>> byHouse = new TreeMap<>();
        all.forEach((article, mine) ->
                mine.forEach(s ->
                        byHouse.computeIfAbsent(s.house(), _ -> new TreeMap<>())
                                .putIfAbsent(article, s)));
        byHouse.forEach((house, articles) -> {
            List<String> order =
                    articles.keySet().stream()
                            .sorted(Comparator.comparing(articles::get, Stake.ORDER))
                            .toList();
            String first = order.getFirst();
            for (String other : order.subList(1, order.size())) {
                OriginReason why =
                        articles.get(first)
                                .why(articles.get(other), names.get(other), houses.decided(house));
                boolean itself =
                        articles.get(other).how() == Stake.How.OWN
                                && all.get(other).stream().anyMatch(s -> s.isCiting(house));
                groups.join(first, other, itself ? citingItself(why) : why);
            }
        });
    }

    /// Copies of one text are one origin, also when the text they copy is not among them.
    private void joinCopies(Groups groups) {
        Groups whole = new Groups(outlets.keySet());
        for (CopyPair copy : copies) {
            OriginReason shared = new OriginReason(Kind.COPIED_TEXT, sharedText(copy));
            whole.join(copy.first(), copy.second(), shared);
        }
        for (Merge merge : whole.merged()) {
            List<String> present = merge.articles().stream().filter(groups::has).toList();
            for (int i = 1; i < present.size(); i++) {
                for (OriginReason reason : merge.reasons()) {
                    groups.join(present.getFirst(), present.get(i), reason);
                }
            }
        }
    }

    /// What two copies share; who credits whom is told by their houses.
    private String sharedText(CopyPair copy) {
        String a = names.get(copy.first());
        String b = names.get(copy.second());
        String who = a.equals(b) ? "two texts of " + a : a + " and " + b;
        return copy.reasons().stream()
                .filter(r -> r.kind() != Kind.CREDIT)
                .map(OriginReason::text)
                .collect(Collectors.joining(", ", who + " share their words: ", ""));
    }

    private static OriginReason citingItself(OriginReason why) {
        return new OriginReason(why.kind(), why.text() + ", which cites itself");
    }

    private record Told(String first, String second, QuoteRuns.Shared shared) {}

    /// By words marked as another's in both articles, then in one, then in none; what joins no
    /// further articles is told of the first alone.
    private void joinQuotes(List<Saying> sayings, Groups groups) {
        List<List<QuoteRuns.Run>> runs = sayings.stream().map(QuoteRuns::of).toList();
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            for (int j = 0; j < i; j++) {
                String first = sayings.get(i).article();
                String second = sayings.get(j).article();
                if (!first.equals(second)) {
                    QuoteRuns.common(runs.get(i), runs.get(j))
                            .ifPresent(s -> all.add(new Told(first, second, s)));
                }
            }
        }
        all.sort(Comparator.comparing(t -> -t.shared.marks()));
        for (Told told : all) {
            if (told.shared.marks() == 2 || !groups.areOne(told.first, told.second)) {
                groups.join(told.first, told.second, reason(told.shared, told.first, told.second));
            }
        }
    }

    private OriginReason reason(QuoteRuns.Shared shared, String first, String second) {
        String words = ": “" + shared.run().shown() + "”";
        if (shared.isPosted()) {
            return new OriginReason(Kind.SAME_QUOTE, "the same post" + words);
        }
        if (shared.marks() == 0) {
            return new OriginReason(Kind.COPIED_TEXT, "the same words" + words);
        }
        boolean inFirst = shared.run().mark() == QuoteRuns.Mark.QUOTED;
        String quoting = names.get(inFirst ? first : second);
        String writing = names.get(inFirst ? second : first);
        String what =
                shared.isQuoted()
                        ? "the same quoted words"
                        : quoting + " quotes what " + writing + " writes";
        return new OriginReason(Kind.SAME_QUOTE, what + words);
    }

    /// The outlet or agency through which the claim came, where the article says so.
    private Optional<String> channel(Saying saying) {
        for (Claim claim : saying.claim()) {
            String name =
                    switch (claim.source()) {
                        case Attribution.Said said ->
                                known.contains(houses.house(said.text()))
                                        ? said.text()
                                        : said.via();
                        case Attribution.Unnamed unnamed -> unnamed.via();
                        case Attribution.OwnVoice _ -> "";
                    };
            if (Houses.isOne(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
