package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.compare.text.Stems;
import parallax.model.Discrepancy;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Mention.Plain;
import parallax.model.Story;

/// Roles: what each article says a person is.
final class Roles {

    private static final String NOUN =
            "(?:son|daughter|brother|sister|father|mother)-in-law|vice[- ]president"
                    + "|prime minister|secretary of state|secretary[- ]general|president|minister"
                    + "|chancellor|envoy|adviser|advisor|aide|negotiator|ambassador|diplomat"
                    + "|spokesman|spokeswoman|spokesperson|secretary|senator|representative"
                    + "|congressman|congresswoman|lawmaker|governor|mayor|general|colonel|admiral"
                    + "|commander|chief|director|chairman|chairwoman|chair|head|leader|founder"
                    + "|executive|ceo|owner|manager|coach|captain|professor|analyst|expert"
                    + "|researcher|economist|lawyer|attorney|prosecutor|judge|sheriff|detective"
                    + "|officer|official|mediator|delegate|commissioner|inspector|doctor|nurse"
                    + "|engineer|farmer|fisherman|driver|pilot|teacher|journalist|activist|wife"
                    + "|husband|father|mother|brother|sister|son|daughter|king|queen|prince"
                    + "|princess|pope|bishop|deputy|candidate|treasurer|harbou?rmaster|skipper";
    private static final String MODIFIER =
            "former|ex|senior|special|chief|deputy|top|acting|presidential|longtime|then|current"
                    + "|retired|foreign|peace|lead|main|opposition|[A-Z][\\w.’'-]*";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "((?:\\b(?:"
                            + MODIFIER
                            + ")[-\\s]){0,4}\\b(?i:"
                            + NOUN
                            + ")s?)\\s(?:[A-Z][\\w.’-]*\\s|,\\s|and\\s)*$");
    private static final Pattern AFTER =
            Pattern.compile(
                    "^,\\s(?:(?:the|a|an|currently|who is|who was)\\s)?((?:[\\w.’'-]+\\s){0,4}?(?i:"
                            + NOUN
                            + "))\\b");

    private Roles() {}

    static List<Discrepancy> of(Story story, List<List<Named>> groups) {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Named> group : groups) {
            Finding finding = new Finding();
            Set<String> heads = new TreeSet<>();
            for (Named named : group) {
                role(named)
                        .ifPresent(role -> {
                            finding.add(role, named.sighting());
                            heads.add(head(role));
                        });
            }
            if (heads.size() > 1) {
                found.addAll(
                        finding.close(
                                story,
                                "",
                                Discrepancy.Kind.ROLE,
                                group.getFirst().writtenSurname()));
            }
        }
        return found;
    }

    /// The role beside a name, without a leading article.
    static Optional<String> role(Named named) {
        String text = named.document().article().text();
        int start = named.mention().span().start();
        String before = text.substring(Math.max(0, start - 90), start).replaceAll("\\s", " ");
        Matcher matcher = BEFORE.matcher(before);
        if (matcher.find()) {
            return Optional.of(tidy(matcher.group(1)));
        }
        int end = named.mention().span().end();
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + 70)));
        if (after.find()) {
            return Optional.of(tidy(after.group(1)));
        }
        return named.mention().detail() instanceof Plain(var role, _) && !role.isEmpty()
                ? Optional.of(role)
                : Optional.empty();
    }

    private static String tidy(String role) {
        String plain = role.strip().replaceAll("^(?:The|A|An|Then)\\s", "");
        boolean plural = plain.matches(".*(?:[^s]s)$") && !plain.endsWith("boss");
        return (plural ? plain.substring(0, plain.length() - 1) : plain).replaceAll("\\s+", " ");
    }

    /// What tells two roles apart: the noun, and whether it is a former one.
    private static String head(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        String noun = lower.substring(lower.lastIndexOf(' ') + 1).replace("advisor", "adviser");
        boolean former = lower.startsWith("former") || lower.startsWith("ex-");
        return (former ? "former " : "") + Stems.of(noun);
    }

    /// True when two articles seem to mean one person: the same kind of role, or the same other
    /// person named nearby.
    static boolean samePerson(Named a, Named b) {
        Optional<String> x = role(a);
        Optional<String> y = role(b);
        if (x.isPresent() && y.isPresent() && head(x.get()).equals(head(y.get()))) {
            return true;
        }
        Set<String> near = neighbours(a);
        near.retainAll(neighbours(b));
        return !near.isEmpty();
    }

    private static Set<String> neighbours(Named named) {
        Set<String> near = new HashSet<>();
        int start = named.mention().span().start();
        for (Mention other : named.document().mentions()) {
            boolean close = Math.abs(other.span().start() - start) < 120;
            if (other.type() == EntityType.PERSON && close && !other.equals(named.mention())) {
                String text = other.span().of(named.document().article().text());
                near.add(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
            }
        }
        near.remove(named.surname());
        return near;
    }
}
