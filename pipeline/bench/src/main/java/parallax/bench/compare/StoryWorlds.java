package parallax.bench.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Published;

/// Makes further sets of articles out of given ones, so that the story model cannot tell the size
/// of a story from the kind of its set: the sets with large stories, which have no headlines and no
/// days, get both, and small stores are drawn that mix a few stories of one to twenty articles.
/// Seeded, so the same sets give the same worlds.
final class StoryWorlds {

    private static final int LARGE = 5;
    private static final int STORES = 90;
    private static final int HEADLINE_WORDS = 9;
    private static final int LEAST_WORDS = 25;
    private static final double DATED = 0.7;
    private static final double MIXED_UP = 0.4;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int[] DELAYS = {0, 0, 0, 1, 1, 2, 3, 4};
    private static final int[] SIZES = {1, 1, 2, 3, 5, 8, 12, 20};
    private static final int[] SPANS = {5, 30};

    private final Random random = new Random(5);
    private final List<Articles> large;
    private final List<Articles> small;

    private StoryWorlds(List<Articles> sets) {
        large = sets.stream().filter(StoryWorlds::isLarge).toList();
        small = sets.stream().filter(s -> !isLarge(s)).toList();
    }

    /// Sets with large stories, with made-up headlines and days of publication.
    static List<Articles> dated(List<Articles> sets) {
        StoryWorlds worlds = new StoryWorlds(sets);
        return worlds.large.stream().map(set -> worlds.dated(set, 60)).toList();
    }

    /// Small stores of a few stories each.
    static List<Articles> stores(List<Articles> sets) {
        StoryWorlds worlds = new StoryWorlds(sets);
        List<Articles> stores = new ArrayList<>();
        for (int i = 0; i < STORES && !worlds.large.isEmpty(); i++) {
            stores.add(worlds.store());
        }
        return stores;
    }

    private static boolean isLarge(Articles set) {
        return set.byId().size() >= LARGE * set.gold().values().stream().distinct().count();
    }

    private Articles store() {
        Articles from = large.get(random.nextInt(large.size()));
        Articles of = sample(from, chosen(from));
        Articles store = of;
        int others = 2 * random.nextInt(4);
        if (others > 0 && !small.isEmpty()) {
            Articles beside = small.get(random.nextInt(small.size()));
            store = both(of, sample(beside, some(stories(beside), others)));
        }
        return random.nextDouble() < DATED
                ? dated(store, SPANS[random.nextInt(SPANS.length)])
                : undated(store);
    }

    /// One to four stories, and now and then all those of a topic.
    private List<String> chosen(Articles set) {
        Set<String> chosen = new TreeSet<>(some(stories(set), 1 + random.nextInt(4)));
        List<String> topics = set.topics().values().stream().distinct().sorted().toList();
        if (!topics.isEmpty() && random.nextDouble() < MIXED_UP) {
            String topic = topics.get(random.nextInt(topics.size()));
            set.topics()
                    .forEach((story, of) -> {
                        if (of.equals(topic)) {
                            chosen.add(story);
                        }
                    });
        }
        return List.copyOf(chosen);
    }

    private static List<String> stories(Articles set) {
        return set.gold().values().stream().distinct().sorted().toList();
    }

    private List<String> some(List<String> all, int count) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /// Up to twenty articles of each of these stories.
    private Articles sample(Articles set, List<String> stories) {
        Map<String, Document> byId = new TreeMap<>();
        Map<String, String> gold = new HashMap<>();
        for (String story : stories) {
            List<String> members =
                    set.gold().entrySet().stream()
                            .filter(e -> e.getValue().equals(story))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList();
            for (String id : some(members, SIZES[random.nextInt(SIZES.length)])) {
                byId.put(id, set.byId().get(id));
                gold.put(id, story);
            }
        }
        return new Articles(byId, gold, set.topics());
    }

    private static Articles both(Articles one, Articles other) {
        Map<String, Document> byId = new TreeMap<>(one.byId());
        byId.putAll(other.byId());
        Map<String, String> gold = new HashMap<>(one.gold());
        gold.putAll(other.gold());
        return new Articles(byId, gold, one.topics());
    }

    private static Articles undated(Articles set) {
        Map<String, Document> byId = new TreeMap<>();
        set.byId()
                .forEach((id, document) ->
                        byId.put(
                                id, Document.of(published(document.article(), Published.UNKNOWN))));
        return new Articles(byId, set.gold(), set.topics());
    }

    /// The same articles, each with its first words for a headline where it has none, published
    /// within four days of the first of its story, which falls on one of `span` days.
    private Articles dated(Articles set, int span) {
        Map<String, Integer> days = new HashMap<>();
        Map<String, Document> byId = new TreeMap<>();
        new TreeMap<>(set.byId())
                .forEach((id, document) -> {
                    int first = days.computeIfAbsent(set.gold().get(id), _ -> random.nextInt(span));
                    int day = first + DELAYS[random.nextInt(DELAYS.length)];
                    byId.put(id, Document.of(dated(document.article(), FIRST.plusDays(day))));
                });
        return new Articles(byId, set.gold(), set.topics());
    }

    private static Article dated(Article article, LocalDate day) {
        return published(titled(article), Published.parse(day.toString()));
    }

    private static Article titled(Article article) {
        if (!article.title().isEmpty()) {
            return article;
        }
        List<String> words = List.of(article.text().split(" "));
        int cut = Math.min(HEADLINE_WORDS, words.size());
        int from = words.size() > LEAST_WORDS ? cut : 0;
        return with(
                article,
                String.join(" ", words.subList(0, cut)),
                String.join(" ", words.subList(from, words.size())),
                article.published());
    }

    private static Article published(Article article, Published published) {
        return with(article, article.title(), article.text(), published);
    }

    private static Article with(Article article, String title, String text, Published published) {
        return new Article(
                article.id(),
                article.where(),
                article.url(),
                article.outlet(),
                title,
                article.authors(),
                published,
                article.publishedFrom(),
                article.modified(),
                article.language(),
                article.section(),
                article.tags(),
                text,
                List.of(),
                article.flags());
    }
}
