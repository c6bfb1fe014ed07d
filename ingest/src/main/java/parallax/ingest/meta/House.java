package parallax.ingest.meta;

/// The publisher, as far as its name gets mixed up with those of authors.
///
/// @param key the outlet's name as a key, or empty
record House(String key) {

    private static final WordSpotter ORGANIZATIONS =
            WordSpotter.of(
                    "redaktion",
                    "redazione",
                    "redacción",
                    "rédaction",
                    "team",
                    "news",
                    "gmbh",
                    "e.v",
                    "e. v",
                    "inc",
                    "llc",
                    "stiftung",
                    "verband",
                    "verlag",
                    "agency",
                    "association",
                    "institute",
                    "university",
                    "magazin",
                    "zeitung",
                    "press",
                    "media",
                    "company",
                    "desk",
                    ".com",
                    ".de",
                    ".net",
                    ".org");

    static House of(String outlet) {
        return new House(TextKey.of(outlet));
    }

    /// True for the outlet's own name, or one that holds it.
    boolean isIn(String name) {
        String other = TextKey.of(name);
        return !key.isEmpty() && (other.equals(key) || key.length() > 5 && other.contains(key));
    }

    /// True for the outlet or a news agency.
    boolean isNamed(String name) {
        return Byline.isAgency(name) || !key.isEmpty() && TextKey.of(name).equals(key);
    }

    /// Cuts the outlet or an agency off the end of a name.
    String cutFrom(String name) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            if (name.substring(0, at).indexOf(' ') > 0 && isNamed(name.substring(at + 1))) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    /// True for a name that looks like an organisation's.
    static boolean isOrganization(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) || ORGANIZATIONS.find(name) != 0;
    }
}
