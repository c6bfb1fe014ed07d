package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.discrepancy.PlaceReader.Placed;
import parallax.compare.relate.Reading;
import parallax.compare.text.Tokens;
import parallax.model.Discrepancy;

/// One act that articles put in different places: the same verb among common words, each place of
/// its kind, since a town may lie in the state. A place that lies in the other or is part of its
/// name, as far as any article of the story writes “Bergen, Norway” or “Sea View hotel”, does not
/// differ from it.
final class Places {

    private static final double LEAST = 0.25;
    private static final double FREE = 0.3;
    private static final double DAY = 0.4;

    private static final int SHORT = 5;

    private final Scene scene;

    private Places(Scene scene) {
        this.scene = scene;
    }

    static List<Discrepancy> of(Scene scene) {
        List<Placed> placed = new ArrayList<>();
        scene.lines().forEach(line -> placed.addAll(PlaceReader.of(line)));
        return new Places(scene).differing(placed);
    }

    private List<Discrepancy> differing(List<Placed> placed) {
        List<Discrepancy> found = new ArrayList<>();
        List<Placed> used = new ArrayList<>();
        for (Placed seed : placed) {
            List<Placed> others =
                    placed.stream().filter(p -> differ(seed, p) && sureness(seed, p) > 0).toList();
            if (!others.isEmpty() && !used.contains(seed)) {
                double sure = others.stream().mapToDouble(p -> sureness(seed, p)).max().orElse(0);
                Finding finding = new Finding(sure);
                finding.add(seed.place(), seed.line().sighting());
                others.forEach(p -> finding.add(p.place(), p.line().sighting()));
                placed.stream()
                        .filter(p ->
                                isOne(p.place(), seed.place()) && isSameAct(p, others.getFirst()))
                        .forEach(p -> {
                            finding.add(seed.place(), p.line().sighting());
                            used.add(p);
                        });
                used.addAll(others);
                found.addAll(scene.close(finding, Discrepancy.Kind.PLACE, seed.without()));
            }
        }
        return found;
    }

    private boolean differ(Placed a, Placed b) {
        return isSameAct(a, b)
                && a.kind() == b.kind()
                && !isOne(a.place(), b.place())
                && !isNested(a.place(), b.place());
    }

    private static boolean isSameAct(Placed a, Placed b) {
        return !a.line().article().equals(b.line().article())
                && a.verb().equals(b.verb())
                && !Collections.disjoint(a.around(), b.around());
    }

    /// True for two ways to write one place.
    private static boolean isOne(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        return x.containsAll(y)
                || y.containsAll(x)
                || Spelling.near(Tokens.norm(a), Tokens.norm(b));
    }

    private static Set<String> words(String place) {
        Set<String> words = new HashSet<>();
        Tokens.of(place).stream().filter(t -> t.isContent()).forEach(t -> words.add(t.stem()));
        return words;
    }

    /// True when an article of the story writes one right after the other, or both in one line.
    private boolean isNested(String one, String two) {
        String a = one.replaceFirst("^[Tt]he ", "");
        String b = two.replaceFirst("^[Tt]he ", "");
        return scene.documents().stream()
                .map(d -> d.article().text())
                .anyMatch(text ->
                        follows(text, a, b)
                                || follows(text, b, a)
                                || follows(text, town(a), b)
                                || follows(text, town(b), a));
    }

    /// What “Bergen High Street” lies in: its first word, or the whole of a name of one word or
    /// with a short first.
    private static String town(String place) {
        int space = place.indexOf(' ');
        return space < SHORT ? place : place.substring(0, space);
    }

    private static boolean follows(String text, String inner, String outer) {
        for (int at = text.indexOf(inner); at >= 0; at = text.indexOf(inner, at + 1)) {
            int end = at + inner.length();
            int near = text.indexOf(outer, end);
            if (near >= 0 && near - end <= ", in the ".length()) {
                return true;
            }
        }
        return false;
    }

    /// How surely two acts are one: by what else is said of them, or at least by their weekday; one
    /// common word is too little, since much is found or signed on one day.
    private double sureness(Placed a, Placed b) {
        double same = same(a, b);
        boolean day = a.day().isPresent() && a.day().equals(b.day());
        Set<String> shared = new HashSet<>(a.around());
        shared.retainAll(b.around());
        return same >= LEAST && shared.size() > 1 ? FREE + same : same >= LEAST || day ? DAY : 0;
    }

    private double same(Placed a, Placed b) {
        List<Reading> read = scene.relator().read(List.of(a.without(), b.without()));
        Reading x = read.getFirst();
        Reading y = read.getLast();
        return (scene.relator().same(x, y) + scene.relator().same(y, x)) / 2;
    }
}
