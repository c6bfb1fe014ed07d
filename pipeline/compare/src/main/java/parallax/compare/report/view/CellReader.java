package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Sighting;

/// Reads what each outlet does with a claim.
final class CellReader {

    /// Kinds of difference that make one outlet's statement exclude the other's.
    private static final Set<Kind> EXCLUDING =
            EnumSet.of(Kind.POLARITY, Kind.NUMBER, Kind.DATE, Kind.PLACE);

    private static final Attribution OWN = new Attribution.OwnVoice();

    private final Material material;
    private final Map<String, List<Discrepancy>> byThread = new HashMap<>();

    CellReader(Material material) {
        this.material = material;
        for (Discrepancy d : material.discrepancies()) {
            if (!d.thread().isEmpty() && EXCLUDING.contains(d.kind())) {
                byThread.computeIfAbsent(d.thread(), _ -> new ArrayList<>()).add(d);
            }
        }
    }

    /// One cell for each voice.
    List<Cell> row(ClaimThread thread) {
        List<List<Sighting>> seen = new ArrayList<>();
        material.voices().forEach(_ -> seen.add(new ArrayList<>()));
        for (Sighting sighting : thread.sightings()) {
            int voice = material.voice(sighting.article());
            if (voice >= 0) {
                seen.get(voice).add(sighting);
            }
        }
        Sighting spoken = spoken(thread);
        Set<String> languages = languages(thread);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            List<Sighting> mine = seen.get(i);
            cells.add(
                    mine.isEmpty()
                            ? silence(material.voices().get(i), languages)
                            : said(thread, spoken, mine));
        }
        return cells;
    }

    private Set<String> languages(ClaimThread thread) {
        return thread.sightings().stream()
                .flatMap(s -> material.document(s.article()).stream())
                .map(CellReader::language)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String language(Document document) {
        return document.article().language().split("-", 2)[0];
    }

    /// The sighting whose wording speaks for the thread.
    Sighting spoken(ClaimThread thread) {
        return thread.sightings().stream()
                .filter(s -> s.text().equals(thread.text()))
                .findFirst()
                .orElse(thread.sightings().getFirst());
    }

    private Cell said(ClaimThread thread, Sighting spoken, List<Sighting> mine) {
        List<Evidence> evidence = mine.stream().map(material::evidence).toList();
        String other = otherwise(thread, spoken, mine);
        if (!other.isEmpty()) {
            return new Cell(Cell.State.CONTRADICTED, other, evidence);
        }
        Set<String> sources = new LinkedHashSet<>();
        for (Sighting sighting : mine) {
            Optional<Claim> claim = material.claim(sighting);
            if (claim.map(Claim::source).orElse(OWN) instanceof Attribution.OwnVoice) {
                return new Cell(Cell.State.STATED, "", evidence);
            }
            claim.map(this::credited).filter(s -> !s.isEmpty()).ifPresent(sources::add);
        }
        return new Cell(Cell.State.ATTRIBUTED, Words.list(sources), evidence);
    }

    /// Whom a claim is credited to: the name the article knows them by, else its words for them;
    /// nothing for a pronoun that leads to nobody.
    private String credited(Claim claim) {
        return switch (claim.source()) {
            case Attribution.OwnVoice() -> "";
            case Attribution.Said said ->
                    material.entity(said.entity())
                            .map(Entity::name)
                            .orElse(Credit.plain(said.text()));
            case Attribution.Unnamed unnamed -> Credit.plain(unnamed.text());
        };
    }

    /// What these sightings say instead of the spoken wording, or empty.
    private String otherwise(ClaimThread thread, Sighting spoken, List<Sighting> mine) {
        Set<String> others = new LinkedHashSet<>();
        for (Discrepancy d : byThread.getOrDefault(thread.id(), List.of())) {
            Set<String> theirs = values(d, List.of(spoken));
            Set<String> ours = values(d, mine);
            if (!theirs.isEmpty() && !ours.isEmpty() && ours.stream().noneMatch(theirs::contains)) {
                others.addAll(ours);
            }
        }
        return Words.list(others);
    }

    private static Set<String> values(Discrepancy discrepancy, List<Sighting> sightings) {
        Set<String> values = new LinkedHashSet<>();
        for (Discrepancy.Value value : discrepancy.values()) {
            for (Sighting seen : value.sightings()) {
                if (sightings.stream().anyMatch(s -> sameArticle(s, seen))) {
                    values.add(value.value());
                }
            }
        }
        return values;
    }

    private static boolean sameArticle(Sighting a, Sighting b) {
        return a.article().equals(b.article());
    }

    /// Why a voice that does not carry a claim is silent: absence is only told of whole texts, and
    /// of texts in a language in which others state the claim.
    private Cell silence(Voice voice, Set<String> languages) {
        List<Document> documents =
                voice.articles().stream().flatMap(a -> material.document(a).stream()).toList();
        if (documents.stream().anyMatch(d -> d.article().isFlagged("paywall-truncated"))) {
            return new Cell(Cell.State.CANNOT_TELL, "text cut by a paywall", List.of());
        }
        List<String> foreign =
                documents.stream()
                        .map(CellReader::language)
                        .filter(l -> !l.isEmpty() && !languages.contains(l))
                        .distinct()
                        .map(l -> Locale.of(l).getDisplayLanguage(Locale.ENGLISH))
                        .toList();
        boolean isForeign =
                !foreign.isEmpty()
                        && documents.stream().noneMatch(d -> languages.contains(language(d)));
        return isForeign
                ? new Cell(Cell.State.CANNOT_TELL, "text in " + Words.list(foreign), List.of())
                : new Cell(Cell.State.ABSENT, "", List.of());
    }
}
