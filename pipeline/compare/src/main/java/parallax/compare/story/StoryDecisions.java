package parallax.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.compare.Ids;
import parallax.model.Article;
import parallax.model.Corpus;
import parallax.model.Decision;
import parallax.model.Decision.Verb;
import parallax.model.Decisions;
import parallax.model.Published;
import parallax.model.Replay;
import parallax.model.Story;

/// Does a user's decisions on stories again: an article joins a story, or leaves it.
///
/// A story is named by its id, as it was before the first decision or is by then, or by one of its
/// articles. A line that no longer fits is told as such and changes nothing.
public final class StoryDecisions {

    private final Corpus corpus;
    private final List<Story> stories;
    private final Map<String, String> nowCalled = new HashMap<>();

    private StoryDecisions(Corpus corpus, List<Story> stories) {
        this.corpus = corpus;
        this.stories = new ArrayList<>(stories);
    }

    /// The stories after the lines of `replay` about them.
    public static List<Story> replay(List<Story> stories, Corpus corpus, Replay replay) {
        StoryDecisions decisions = new StoryDecisions(corpus, stories);
        for (Decisions.Line line : replay.lines(Verb.JOIN, Verb.SPLIT)) {
            decisions.apply(line, replay);
        }
        return List.copyOf(decisions.stories);
    }

    private void apply(Decisions.Line line, Replay replay) {
        Decision decision = line.decision();
        Optional<Story> own = holding(decision.what());
        if (own.isEmpty()) {
            replay.unmatched(line, "no article “" + decision.what() + "” here");
            return;
        }
        Optional<Story> other = named(decision.with());
        if (other.isEmpty()) {
            replay.unmatched(line, "no story “" + decision.with() + "” here any more");
            return;
        }
        boolean together = own.get().id().equals(other.get().id());
        if (decision.verb() == Verb.SPLIT && !together) {
            replay.unmatched(line, "“" + decision.what() + "” is not in that story any more");
        } else if (decision.verb() == Verb.SPLIT && own.get().articles().size() > 1) {
            leave(own.get(), decision.what(), line);
            replay.applied(line, "“" + decision.what() + "” is a story by itself");
        } else if (decision.verb() == Verb.JOIN && !together) {
            leave(own.get(), decision.what(), line);
            enter(other.get(), decision.what(), line);
            replay.applied(line, "“" + decision.what() + "” is in “" + other.get().title() + "”");
        } else {
            replay.applied(line, "so it is already");
        }
    }

    private Optional<Story> holding(String article) {
        return stories.stream().filter(s -> s.articles().contains(article)).findFirst();
    }

    private Optional<Story> named(String story) {
        String id = story;
        while (nowCalled.containsKey(id)) {
            id = nowCalled.get(id);
        }
        String present = id;
        return stories.stream()
                .filter(s -> s.id().equals(present))
                .findFirst()
                .or(() -> holding(story));
    }

    /// The article leaves `story` and is one by itself.
    private void leave(Story story, String article, Decisions.Line line) {
        List<String> rest = new ArrayList<>(story.articles());
        rest.remove(article);
        int at = stories.indexOf(story);
        stories.remove(at);
        Story alone = story(List.of(article), headline(article), List.of());
        stories.add(at, alone);
        if (!rest.isEmpty()) {
            boolean itsTitle = story.title().equals(headline(article));
            List<String> why = without(story.why(), article);
            why.add("“" + article + "” left: " + line.why());
            String title = itsTitle ? headline(rest.getFirst()) : story.title();
            stories.add(at, succeeded(story, story(rest, title, why)));
        }
    }

    /// The article, a story by itself by now, enters `story`.
    private void enter(Story story, String article, Decisions.Line line) {
        List<String> all = new ArrayList<>(story.articles());
        all.add(article);
        all.sort(Comparator.comparing(this::published, BY_DAY).thenComparing(a -> a));
        List<String> why = new ArrayList<>(story.why());
        why.add("“" + article + "” joins: " + line.why());
        stories.removeIf(s -> s.articles().equals(List.of(article)));
        stories.set(stories.indexOf(story), succeeded(story, story(all, story.title(), why)));
    }

    private Story succeeded(Story before, Story now) {
        nowCalled.remove(now.id());
        nowCalled.put(before.id(), now.id());
        return now;
    }

    private static final Comparator<Published> BY_DAY =
            Comparator.comparing((Published p) -> p instanceof Published.Unknown)
                    .thenComparing(Published::iso);

    private Published published(String article) {
        return corpus.article(article).published();
    }

    private static List<String> without(List<String> why, String article) {
        List<String> rest = new ArrayList<>(why);
        rest.removeIf(line -> line.startsWith(article + " joins "));
        return rest;
    }

    private static Story story(List<String> articles, String title, List<String> why) {
        return new Story(
                Ids.of("story", articles.stream().sorted().toList()), title, articles, why);
    }

    private String headline(String id) {
        Article article = corpus.article(id);
        return article.title().isEmpty()
                ? article.text().strip().lines().findFirst().orElse("")
                : article.title();
    }
}
