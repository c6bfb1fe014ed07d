package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import parallax.ingest.meta.AuthorSign.Kind;

/// The same authors as one or more statements of a page name them: a candidate for the byline.
///
/// @param keys what the names have in common with other ways of writing them, sorted; empty for
///   nobody
/// @param signs the statements, one or more
record AuthorList(List<String> keys, List<AuthorSign> signs) {

    private static final Kind[] KINDS = Kind.values();
    private static final List<Kind> TRUSTED =
            List.of(Kind.LINKED, Kind.META, Kind.CUED, Kind.MARKED, Kind.CLASSED);
    private static final int FAR = 1000;

    /// How many numbers describe a list.
    static final int FEATURES = KINDS.length + 2 * TRUSTED.size() + 25;

    /// The lists that statements make, in the order they are first seen.
    static List<AuthorList> of(List<AuthorSign> signs) {
        Map<List<String>, List<AuthorSign>> lists = new LinkedHashMap<>();
        signs.forEach(s -> lists.computeIfAbsent(s.keys(), _ -> new ArrayList<>()).add(s));
        return lists.entrySet().stream()
                .map(e -> new AuthorList(e.getKey(), e.getValue()))
                .toList();
    }

    /// The names as the first statement writes them.
    List<String> names() {
        return signs.getFirst().names();
    }

    /// What a model judges a list by: which kinds of statements make it, how near to the headline,
    /// what the names look like, and how it stands to the page's other lists.
    ///
    /// @param lists all lists of the page
    /// @param at index of this one among them
    /// @param shown keys of the lines around the headline, joined
    float[] features(List<AuthorList> lists, int at, House house, String shown) {
        float[] row = new float[FEATURES];
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        signs.forEach(sign -> kinds.add(sign.kind()));
        kinds.forEach(kind -> row[kind.ordinal()] = 1);
        int i = KINDS.length;
        row[i++] = least(s -> s.kind().isMark(), s -> s.gap() < 0 ? FAR : s.gap());
        row[i++] = least(s -> s.kind().isMark(), s -> s.gap() < 0 ? -s.gap() : FAR);
        row[i++] = least(s -> s.kind().isLine(), s -> s.gap() < 0 ? FAR : s.gap());
        row[i++] = least(s -> s.kind().isLine(), s -> s.gap() < 0 ? -s.gap() : FAR);
        row[i++] = least(s -> s.kind().isMark(), AuthorSign::alike);
        row[i++] = share(AuthorSign::isAside);
        row[i++] = signs.size();
        row[i++] = kinds.size();
        row[i++] = lists.size();
        row[i++] = at;
        return compare(lists, row, look(house, shown, row, i));
    }

    private int look(House house, String shown, float[] row, int from) {
        int i = from;
        List<String> names = names();
        row[i++] = names.size();
        row[i++] = count(names, Byline::isProper);
        row[i++] = count(names, Byline::isPerson);
        row[i++] = count(names, house::isIn);
        row[i++] = count(names, Byline::isAgency);
        row[i++] = count(names, House::isOrganization);
        row[i++] = count(names, Byline::isDesk);
        row[i++] = count(names, Byline::hasDigit);
        row[i++] = count(names, n -> Character.isLowerCase(n.charAt(0)));
        row[i++] = mostWords(names);
        row[i++] = count(keys, shown::contains);
        return i;
    }

    private static int mostWords(List<String> names) {
        int most = 0;
        for (String name : names) {
            most = Math.max(most, name.split(" ").length);
        }
        return most;
    }

    private float[] compare(List<AuthorList> lists, float[] row, int from) {
        int i = from;
        for (Kind kind : TRUSTED) {
            List<String> first = first(lists, kind);
            row[i++] = relation(first);
            row[i++] = first.isEmpty() ? 0 : 1;
        }
        row[i++] = count(lists, l -> l != this && l.keys().containsAll(keys));
        row[i++] = count(lists, l -> l != this && keys.containsAll(l.keys()));
        row[i++] = count(keys, key -> count(lists, l -> l.begins(key)) > 0);
        row[i] = begun(lists);
        return row;
    }

    /// How many of the page's names go on from one of these.
    private float begun(List<AuthorList> lists) {
        Set<String> begun = new HashSet<>();
        for (AuthorList list : lists) {
            for (String key : list.keys()) {
                if (begins(key)) {
                    begun.add(key);
                }
            }
        }
        return begun.size();
    }

    /// True when one of the names begins `key`, which goes on.
    private boolean begins(String key) {
        for (String name : keys) {
            if (key.length() > name.length() && key.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    private float least(Predicate<AuthorSign> which, ToIntFunction<AuthorSign> number) {
        int least = Integer.MAX_VALUE;
        for (AuthorSign sign : signs) {
            least = which.test(sign) ? Math.min(least, number.applyAsInt(sign)) : least;
        }
        return least == Integer.MAX_VALUE ? FAR : least;
    }

    private float share(Predicate<AuthorSign> which) {
        return count(signs, which) / signs.size();
    }

    private static <T> float count(Collection<T> all, Predicate<T> which) {
        int count = 0;
        for (T one : all) {
            count += which.test(one) ? 1 : 0;
        }
        return count;
    }

    /// How this list stands to another, the first of a kind: 0 there is none, 1 nothing in common,
    /// 2 some, 3 within it, 4 around it, 5 the same.
    private float relation(List<String> other) {
        if (other.isEmpty()) {
            return 0;
        }
        boolean within = other.containsAll(keys);
        boolean around = keys.containsAll(other);
        if (within) {
            return around ? 5 : 3;
        }
        return around ? 4 : other.stream().anyMatch(keys::contains) ? 2 : 1;
    }

    private static List<String> first(List<AuthorList> lists, Kind kind) {
        for (AuthorList list : lists) {
            for (AuthorSign sign : list.signs()) {
                if (sign.kind() == kind && !sign.isAside()) {
                    return list.keys();
                }
            }
        }
        return List.of();
    }
}
