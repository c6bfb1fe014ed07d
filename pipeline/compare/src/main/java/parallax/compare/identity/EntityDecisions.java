package parallax.compare.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parallax.model.Decision;
import parallax.model.Decision.Verb;
import parallax.model.Decisions;
import parallax.model.Replay;
import parallax.model.Spelling;

/// Does a user's decisions on entities again, in their order, and those on claims left out.
final class EntityDecisions {

    private final Census census;
    private final Wholes wholes;
    private final Replay replay;

    private EntityDecisions(Census census, Wholes wholes, Replay replay) {
        this.census = census;
        this.wholes = wholes;
        this.replay = replay;
    }

    /// Does the lines of `replay` that are about entities and claims; the claims to hide.
    static Set<String> replay(Census census, Wholes wholes, Replay replay) {
        EntityDecisions decisions = new EntityDecisions(census, wholes, replay);
        Set<String> claims = new TreeSet<>();
        for (Decisions.Line line : replay.lines(Verb.MERGE, Verb.SPLIT, Verb.RENAME, Verb.HIDE)) {
            decisions.apply(line, claims);
        }
        return claims;
    }

    private void apply(Decisions.Line line, Set<String> claims) {
        Decision decision = line.decision();
        switch (decision.verb()) {
            case MERGE -> merge(line);
            case SPLIT -> split(line);
            case RENAME ->
                    entity(line, decision.what())
                            .ifPresent(whole -> {
                                String before = whole.name();
                                whole.rename(decision.with());
                                replay.applied(line, "“" + before + "” is “" + whole.name() + "”");
                            });
            case HIDE -> hide(line, claims);
            case JOIN, OWNER -> {}
        }
    }

    private Optional<Whole> entity(Decisions.Line line, String id) {
        Optional<Whole> whole = wholes.find(id);
        if (whole.isEmpty()) {
            replay.unmatched(line, "no entity “" + id + "” here");
        }
        return whole;
    }

    private void merge(Decisions.Line line) {
        Optional<Whole> what = entity(line, line.decision().what());
        Optional<Whole> with = entity(line, line.decision().with());
        if (what.isEmpty() || with.isEmpty()) {
            return;
        }
        if (what.get() == with.get()) {
            replay.applied(line, "“" + with.get().name() + "” is one already");
        } else if (what.get().type() != with.get().type()) {
            replay.unmatched(line, what.get().type().name() + " is no " + with.get().type().name());
        } else {
            String name = what.get().name();
            wholes.merge(with.get(), what.get(), "is “" + with.get().name() + "”: " + line.why());
            replay.applied(line, "“" + name + "” is “" + with.get().name() + "”");
        }
    }

    /// A part leaves its entity; a story or thread is another stage's.
    private void split(Decisions.Line line) {
        String what = line.decision().what();
        if (!line.decision().with().contains(":")) {
            return;
        }
        Optional<Whole> whole = wholes.find(line.decision().with());
        if (whole.isEmpty()) {
            replay.unmatched(line, "no entity “" + line.decision().with() + "” here");
            return;
        }
        List<Part> leaving = whole.get().parts().stream().filter(p -> isCalled(p, what)).toList();
        if (leaving.isEmpty() || leaving.size() == whole.get().parts().size()) {
            String none = "“%s” is not one of several names joined across articles in “%s”";
            replay.unmatched(line, none.formatted(what, whole.get().name()));
            return;
        }
        wholes.split(whole.get(), leaving, "is another: " + line.why());
        replay.applied(line, "“" + what + "” is not “" + whole.get().name() + "”");
    }

    private static boolean isCalled(Part part, String what) {
        String plain = Spelling.plain(what);
        return part.id().equals(what)
                || part.form().id().equals(what)
                || part.form().names().stream().anyMatch(n -> Spelling.plain(n).equals(plain));
    }

    private void hide(Decisions.Line line, Set<String> claims) {
        String what = line.decision().what();
        if (census.hasClaim(what)) {
            claims.add(what);
            replay.applied(line, "the claim is not shown");
        } else {
            entity(line, what)
                    .ifPresent(whole -> {
                        whole.hide();
                        replay.applied(line, "“" + whole.name() + "” is not shown");
                    });
        }
    }
}
