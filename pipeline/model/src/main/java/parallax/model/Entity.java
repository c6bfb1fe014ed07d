package parallax.model;

import java.util.ArrayList;
import java.util.List;

/// Who or what mentions refer to.
public sealed interface Entity {

    /// Id such as `person:volodymyr-zelenskyy`, `state:UA`, `agreement:budapest-memorandum`.
    String id();

    /// The name to show.
    String name();

    /// Every other form met, sorted.
    List<String> aliases();

    /// The kind of thing.
    default EntityType type() {
        return switch (this) {
            case Person _ -> EntityType.PERSON;
            case State _ -> EntityType.STATE;
            case Agreement _ -> EntityType.AGREEMENT;
            case Organization _ -> EntityType.ORGANIZATION;
            case Place _ -> EntityType.PLACE;
        };
    }

    /// The same under the id and name of `identity`, with these other names; joins are added.
    default Entity as(Naming.Identity identity, List<String> aliases) {
        String id = identity.id();
        String name = identity.name();
        return switch (this) {
            case Person p -> {
                List<String> joins = new ArrayList<>(p.joins());
                identity.joins().stream().filter(j -> !joins.contains(j)).forEach(joins::add);
                yield new Person(id, name, aliases, p.roles(), joins);
            }
            case State s -> new State(id, name, aliases, s.code());
            case Agreement a ->
                    new Agreement(id, name, aliases, a.kind(), a.year(), a.parties(), a.place());
            case Organization _ -> new Organization(id, name, aliases);
            case Place _ -> new Place(id, name, aliases);
        };
    }

    /// A person.
    ///
    /// @param roles titles and roles as stated, in order of appearance
    /// @param joins why forms of the name were taken together, one line each
    record Person(
            String id, String name, List<String> aliases, List<String> roles, List<String> joins)
            implements Entity {
        public Person {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
            joins = List.copyOf(joins);
        }
    }

    /// A state, present or former.
    ///
    /// @param code ISO 3166-1 alpha-2, or the documented code for former and disputed states
    record State(String id, String name, List<String> aliases, String code) implements Entity {
        public State {
            aliases = List.copyOf(aliases);
        }
    }

    /// An agreement: treaty, pact, memorandum, declaration, resolution, ….
    ///
    /// @param kind `treaty`, `convention`, `memorandum`, …, or empty
    /// @param year year of signing or adoption, 0 when unknown
    /// @param parties ids or names of the parties where known
    /// @param place where it was signed, or empty
    record Agreement(
            String id,
            String name,
            List<String> aliases,
            String kind,
            int year,
            List<String> parties,
            String place)
            implements Entity {
        public Agreement {
            aliases = List.copyOf(aliases);
            parties = List.copyOf(parties);
        }
    }

    /// An organisation.
    record Organization(String id, String name, List<String> aliases) implements Entity {
        public Organization {
            aliases = List.copyOf(aliases);
        }
    }

    /// A place that is not a state.
    record Place(String id, String name, List<String> aliases) implements Entity {
        public Place {
            aliases = List.copyOf(aliases);
        }
    }
}
