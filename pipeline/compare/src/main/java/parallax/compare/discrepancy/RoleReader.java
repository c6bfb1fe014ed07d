package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.compare.text.Stems;
import parallax.compare.text.Tokens;
import parallax.model.Mention.Plain;

/// Reads the role that stands beside a name: “Norway’s fisheries minister, Sigrid Aune”, “Jared
/// Kushner, the son-in-law of …”.
final class RoleReader {

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
                    + "|princess|pope|bishop|candidate|treasurer|harbou?rmaster|skipper|dictator"
                    + "|strongman|ruler";
    private static final String PORTFOLIO =
            "foreign|finance|defen[cs]e|interior|justice|environment|infrastructure|health"
                + "|education|energy|transport|trade|culture|labou?r|agriculture|fisher(?:y|ies)"
                + "|industry|economy|economic|security|home|housing|science|technology|tourism"
                + "|migration|immigration|digital|planning|policy|press|campaign|legal"
                + "|communications|medical|military|police|fire|party|emergencies|treasury";
    private static final String MODIFIER =
            "former|ex|vice|failed|defeated|presumptive|personal|assistant|interim|associate|state|federal|district|senior"
                + "|special|chief|deputy|top|acting|presidential|longtime|then|current"
                + "|currently|retired|national|peace|lead|main|opposition|real-estate|"
                    + PORTFOLIO
                    + "|(?:Maj|Brig|Lt)\\.|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}’'-]*";
    private static final Pattern BEFORE =
            Pattern.compile(
                    "((?:\\b(?:"
                            + MODIFIER
                            + ")[-\\s]){0,4}\\b(?i:"
                            + NOUN
                            + ")s?)\\s?((?:\\p{Lu}[\\p{L}.’-]*\\s|,\\s|and\\s)*)$");

    /// What tells what happened next: a verb, unlike those that tell what somebody became, or the
    /// beginning of another clause.
    private static final String DOING =
            "(?!(?:retired|appointed|elected|disgraced|jailed|ousted|exiled|embattled|detained"
                    + "|convicted|deposed|renowned|celebrated|noted|respected|seasoned|self-styled)"
                    + "\\s)[\\p{Ll}-]{3,}ed\\s|(?:at|in|on|for|with|by|from|when|where|which|while"
                    + "|after|before|as|to|of|but|and|or|if|that|this)\\s";

    private static final Pattern AFTER =
            Pattern.compile(
                    "^,\\s(?:(?:the|a|an|currently|who is|who"
                            + " was)\\s)*(?!"
                            + DOING
                            + ")((?:[\\p{L}.’'-]+\\s){0,6}?(?i:"
                            + NOUN
                            + ")(?:(?<=\\b[Cc]hief)\\s(?i:"
                            + NOUN
                            + "))?)\\b(?![-‑'’]|\\s\\p{Lu})");
    // “… of Blue and White”, “… of staff”, “… of the Norwegian delegation”
    private static final Pattern WHOSE =
            Pattern.compile(
                    "^ (?:of|at) (?:staff\\b|the \\p{Lu}\\p{L}*(?:ian|ean|ish|ese|can|nch|tch)"
                            + " \\p{Ll}[\\p{L}\\p{M}]+|(?:the )?\\p{Lu}[\\p{L}\\p{M}’'-]*"
                            + "(?: (?:(?:and|of|the|for) )?\\p{Lu}[\\p{L}\\p{M}’'-]*){0,4})");
    private static final Pattern FIELD = Pattern.compile("\\b(?:" + PORTFOLIO + ")\\b");
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:(?:the|a|an|then|its|his|her|their|our|currently|so|and|but|as|when|if"
                            + "|while|that|because)\\s)+",
                    Pattern.CASE_INSENSITIVE);
    private static final String NOT_NOW =
            "first|second|third|last|onetime|one-time|previous|previously|late|then";
    private static final Pattern BEFORE_NOW =
            Pattern.compile("(?i)(?:^|.*[\\s-])(?:" + NOT_NOW + ")[\\s-]$");
    private static final Pattern ONCE =
            Pattern.compile("(?i)(?:^|.*[\\s-])(?:" + NOT_NOW + ")[\\s-].*");
    // “…, who was fired”, “… for civil rights in the Obama administration”
    private static final Pattern PAST =
            Pattern.compile(
                    "^(?:,?\\swho\\s(?:had\\s)?"
                            + "(?:was|been|served|resigned|left|quit|stepped|worked)\\b"
                            + "|[^.;,]{0,60}?\\s(?:in|under|during)\\s[^.;,]{0,40}?"
                            + "(?:administration|presidency|government|era)\\b)");
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("advisor", "adviser"),
                    Map.entry("aide", "adviser"),
                    Map.entry("chairwoman", "chairman"),
                    Map.entry("chair", "chairman"),
                    Map.entry("attorney", "lawyer"),
                    Map.entry("spokeswoman", "spokesman"),
                    Map.entry("spokesperson", "spokesman"),
                    Map.entry("congresswoman", "congressman"),
                    Map.entry("representative", "congressman"),
                    Map.entry("rep.", "congressman"),
                    Map.entry("rep", "congressman"),
                    Map.entry("sen.", "senator"),
                    Map.entry("sen", "senator"),
                    Map.entry("gov.", "governor"),
                    Map.entry("gov", "governor"),
                    Map.entry("gen.", "general"),
                    Map.entry("gen", "general"),
                    Map.entry("ceo", "executive"),
                    Map.entry("head", "chief"),
                    Map.entry("director", "chief"));

    private static final int FAR = 250;
    private static final int REACH = 90;
    private static final Pattern STILL =
            Pattern.compile("\\b(?:currently|now|current|incumbent)\\s(?:\\S+\\s){0,2}$");
    private static final Pattern OFFICE = Pattern.compile("(?i)\\b(?:" + NOUN + ")s?\\b");

    private RoleReader() {}

    /// The roles beside a name: before it, and after a comma.
    static List<Role> of(Named named) {
        String text = named.document().article().text();
        int start = named.mention().span().start();
        String before = text.substring(Math.max(0, start - 90), start).replaceAll("\\s", " ");
        List<Role> roles = new ArrayList<>();
        Matcher matcher = BEFORE.matcher(before);
        if (matcher.find() && isOfName(matcher.group(1), matcher.group(2))) {
            boolean stated =
                    matcher.group(2).startsWith(",")
                            || isStated(before.substring(0, matcher.start(1)))
                            || isStated(matcher.group(1) + " ");
            boolean past =
                    BEFORE_NOW.matcher(before.substring(0, matcher.start(1))).matches()
                            || PAST.matcher(behind(named)).find();
            roles.add(role(matcher.group(1), "", stated, past));
        }
        String behind = behind(named);
        Matcher after = AFTER.matcher(behind.substring(0, Math.min(behind.length(), REACH)));
        if (after.find() && !after.group(1).startsWith("whose ")) {
            boolean past =
                    after.group().contains("who was")
                            || PAST.matcher(behind.substring(after.end())).find();
            Matcher whose = WHOSE.matcher(behind.substring(after.end()));
            roles.add(role(after.group(1), whose.find() ? whose.group() : "", true, past));
        }
        if (roles.isEmpty()
                && named.mention().detail() instanceof Plain(var role, _)
                && !role.isEmpty()) {
            String from = text.substring(start, Math.min(text.length(), start + FAR));
            int at = from.indexOf(role);
            roles.add(role(role, "", at > 0 && isStated(from.substring(0, at)), false));
        }
        return roles;
    }

    /// What follows the name, as far as it may tell of it.
    private static String behind(Named named) {
        String text = named.document().article().text();
        int end = named.mention().span().end();
        return text.substring(end, Math.min(text.length(), end + FAR));
    }

    /// True where a role before a name is that of who bears it: right before it or after a comma;
    /// with other names between only in the plural, as in “envoys Mark Ottavio and Lena Brandt”.
    private static boolean isOfName(String role, String between) {
        boolean plural = role.endsWith("s") && !role.endsWith("ss");
        boolean joined = between.contains("and ");
        boolean alone = between.replace(",", "").isBlank();
        return plural
                ? between.isBlank() || joined && !OFFICE.matcher(between).find()
                : alone || isTitle(between);
    }

    /// True when nothing but a title stands between: “the judge, Colonel …”.
    private static boolean isTitle(String between) {
        return !between.contains("and ") && OFFICE.matcher(between).find();
    }

    private static boolean isStated(String before) {
        return STILL.matcher(before).find();
    }

    private static Role role(String words, String of, boolean stated, boolean past) {
        String plain = LEADING.matcher(words.strip()).replaceFirst("").replaceAll("\\s+", " ");
        boolean plural = plain.matches(".*[^s]s$") && !plain.endsWith("boss");
        String one = plural ? plain.substring(0, plain.length() - 1) : plain;
        String norm = Tokens.norm(one);
        String last = norm.substring(norm.lastIndexOf(' ') + 1);
        boolean former = norm.matches("(?:.* )?(?:former|ex|retired)[ -].*");
        Matcher field = FIELD.matcher(norm);
        String noun = SAME.getOrDefault(last, last);
        boolean then = past || ONCE.matcher(norm).matches();
        String portfolio = field.find() ? Stems.of(field.group()) : "";
        return new Role(one, of.strip(), noun, portfolio, former, stated, then);
    }
}
