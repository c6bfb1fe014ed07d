package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Document;
import parallax.model.Mention;

/// What an article says that a person is: “Trump’s son-in-law” and “senior adviser”, each once and
/// in its fullest wording.
public final class StatedRoles {

    private final List<Role> roles = new ArrayList<>();

    /// Reads the roles that stand beside `mention`, a person named in `document`.
    public void add(Document document, Mention mention) {
        for (Role role : RoleReader.of(Named.of(document, mention))) {
            int known = 0;
            while (known < roles.size() && !roles.get(known).agrees(role)) {
                known++;
            }
            if (known == roles.size()) {
                roles.add(role);
            } else if (role.shown().length() > roles.get(known).shown().length()) {
                roles.set(known, role);
            }
        }
    }

    /// The roles read, in the order they were met.
    public List<String> shown() {
        return roles.stream().map(Role::shown).toList();
    }
}
