package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.compare.text.Tokens;
import parallax.compare.thread.Sightings;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Mention;
import parallax.model.Mention.StateSense;
import parallax.model.PersonName;

/// Names: one person under different given names, one name in different spellings.
final class Names {

    private static final int LONG = 5;
    private static final int START = 3;

    /// Languages whose names of states have cases: “Polska”, “Polsce”, “Polski” is one spelling.
    private static final Set<String> DECLINING =
            Set.of(
                    "be", "bg", "bs", "cs", "de", "el", "et", "fi", "hr", "hu", "ka", "lt", "lv",
                    "pl", "ro", "ru", "sk", "sl", "sr", "tr", "uk");

    private Names() {}

    static List<Discrepancy> of(Scene scene, List<List<Named>> groups) {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> firstNames =
                groups.stream().flatMap(List::stream).map(Named::given).collect(Collectors.toSet());
        for (List<Named> group : groups) {
            found.addAll(given(scene, group));
            found.addAll(givenSpelling(scene, group));
            List<Named> surnamed =
                    group.stream().filter(n -> !firstNames.contains(n.surname())).toList();
            byLanguage(surnamed).values().forEach(same -> found.addAll(spelling(scene, same)));
        }
        found.addAll(Surnames.of(scene, groups));
        found.addAll(places(scene));
        return found;
    }

    private static Map<String, List<Named>> byLanguage(List<Named> group) {
        return group.stream()
                .collect(
                        Collectors.groupingBy(
                                n -> n.document().article().language(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    /// Surnames spelt differently where given names or company tell that one person is meant.
    private static List<Discrepancy> spelling(Scene scene, List<Named> group) {
        Finding finding = new Finding();
        for (Named named : group) {
            boolean same =
                    group.stream()
                            .filter(n -> isSpelling(n.writtenSurname(), named.writtenSurname()))
                            .anyMatch(n -> isOne(n, named));
            boolean alike = finding.has(named.writtenSurname());
            if ((same || alike) && !isCut(named, group)) {
                finding.add(named.writtenSurname(), named.sighting());
            }
        }
        return scene.close(finding, Discrepancy.Kind.SPELLING, finding.mostSeen());
    }

    /// True for a name that lost its letters with accents on the way from the newsroom.
    private static boolean isCut(Named named, List<Named> group) {
        String written = named.writtenSurname();
        return group.stream()
                .map(Named::writtenSurname)
                .anyMatch(w -> !w.equals(written) && written.equals(withoutAccented(w)));
    }

    /// True for two spellings; the plural of a family and the half of a joined name are none.
    private static boolean isSpelling(String a, String b) {
        String x = Tokens.norm(a).replace(".", "");
        String y = Tokens.norm(b).replace(".", "");
        boolean part = x.equals(y + "s") || y.equals(x + "s");
        return !a.equalsIgnoreCase(b) && !part && !x.endsWith("-" + y) && !y.endsWith("-" + x);
    }

    private static String withoutAccented(String name) {
        return name.replaceAll("[^\\p{ASCII}]", "");
    }

    private static boolean isOne(Named a, Named b) {
        return a.given().isEmpty() || b.given().isEmpty()
                ? Roles.samePerson(a, b)
                : Spelling.near(a.given(), b.given());
    }

    /// Different given names for what seems one person: no article uses two of them, and the
    /// articles name the person beside the same other people or with the same role. What stands in
    /// quotation marks by itself is what somebody calls the person.
    private static List<Discrepancy> given(Scene scene, List<Named> group) {
        Set<String> quoted =
                group.stream().filter(Named::isQuoted).map(Named::text).collect(Collectors.toSet());
        List<Named> full =
                group.stream()
                        .filter(n -> !n.given().isEmpty() && !quoted.contains(n.text()))
                        .toList();
        Map<String, Set<String>> byArticle = new TreeMap<>();
        Finding finding = new Finding();
        for (Named named : full) {
            byArticle
                    .computeIfAbsent(named.document().article().id(), _ -> new HashSet<>())
                    .add(named.given());
            finding.add(named.text(), named.sighting());
        }
        boolean oneEach = byArticle.values().stream().allMatch(given -> given.size() == 1);
        boolean differ =
                full.stream()
                        .anyMatch(a ->
                                full.stream()
                                        .anyMatch(b ->
                                                isOther(a.name(), b.name())
                                                        && Roles.surelySame(a, b)));
        return oneEach && differ
                ? scene.close(finding, Discrepancy.Kind.NAME, group.getFirst().writtenSurname())
                : List.of();
    }

    /// One given name in two spellings beside one surname.
    private static List<Discrepancy> givenSpelling(Scene scene, List<Named> group) {
        Finding finding = new Finding();
        for (Named named : group) {
            group.stream()
                    .filter(n -> n.surname().equals(named.surname()) && isRespelt(n, named))
                    .findFirst()
                    .ifPresent(
                            _ -> finding.add(finding.sameLetters(named.text()), named.sighting()));
        }
        return scene.close(finding, Discrepancy.Kind.SPELLING, finding.mostSeen());
    }

    private static boolean isRespelt(Named a, Named b) {
        return isRespelt(a.given(), b.given());
    }

    private static boolean isRespelt(String x, String y) {
        boolean near = Spelling.near(x, y) && !x.startsWith(y) && !y.startsWith(x);
        return near && Math.min(x.length(), y.length()) >= LONG;
    }

    /// True when given names that both tell are no forms of one name, however the surname is spelt.
    private static boolean isOther(PersonName a, PersonName b) {
        PersonName spelt = new PersonName(b.given(), a.surname());
        return a.isFull()
                && b.isFull()
                && a.sameAs(spelt).isEmpty()
                && !isVariant(a.given().getFirst(), b.given().getFirst());
    }

    /// True for two spellings, a long and a short form, and where one is but an initial.
    private static boolean isVariant(String a, String b) {
        boolean initial = a.replace(".", "").length() == 1 || b.replace(".", "").length() == 1;
        return initial || isShort(a, b) || isRespelt(Tokens.norm(a), Tokens.norm(b));
    }

    /// True for one name in its long and its short form, as far as their beginning tells.
    private static boolean isShort(String a, String b) {
        String x = Tokens.norm(a);
        String y = Tokens.norm(b);
        int shared = Math.min(START, Math.min(x.length(), y.length()));
        return x.substring(0, shared).equals(y.substring(0, shared));
    }

    /// Spellings of capitals and states: one entity, sense and language, nearly the same letters,
    /// in languages that do not decline them.
    private static List<Discrepancy> places(Scene scene) {
        Map<String, Map<String, Finding>> bySense = new TreeMap<>();
        for (Document document : scene.documents()) {
            String language = document.article().language() + " ";
            if (DECLINING.contains(language.strip().split("-")[0])) {
                continue;
            }
            for (Mention mention : document.mentions()) {
                if (mention.detail() instanceof StateSense(var as, _)
                        && !mention.entity().isEmpty()
                        && as != StateSense.As.DEMONYM) {
                    String text = mention.span().of(document.article().text());
                    if (text.equals(text.toUpperCase(Locale.ROOT))) {
                        continue;
                    }
                    String sense = language + mention.entity() + " " + as.word();
                    String key = key(bySense, sense, text);
                    Finding finding =
                            bySense.computeIfAbsent(sense, _ -> new TreeMap<>())
                                    .computeIfAbsent(key, _ -> new Finding());
                    // “the administration” and “the Administration” are not spelt differently.
                    finding.add(
                            finding.sameLetters(text),
                            Sightings.of(document.article(), mention.span(), ""));
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        bySense.values()
                .forEach(forms ->
                        forms.values()
                                .forEach(finding ->
                                        found.addAll(
                                                scene.close(
                                                        finding,
                                                        Discrepancy.Kind.SPELLING,
                                                        finding.mostSeen()))));
        return found;
    }

    /// The first form of the same sense that is nearly `text`, else `text` itself.
    private static String key(
            Map<String, Map<String, Finding>> bySense, String sense, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return bySense.getOrDefault(sense, Map.of()).keySet().stream()
                .filter(k -> nearPlace(k.toLowerCase(Locale.ROOT), plain))
                .findFirst()
                .orElse(text);
    }

    /// One entity in one sense: two edits may differ even in short names.
    private static boolean nearPlace(String a, String b) {
        boolean words = a.length() >= 4 && b.length() >= 4 && a.charAt(0) == b.charAt(0);
        return a.equals(b) || words && parallax.model.Spelling.edits(a, b) <= 2;
    }
}
