package parallax.ingest.extract;

/// Says which language a text is in.
final class Languages {

    private Languages() {}

    static String detect(String text, String claimed) {
        int dash = claimed.indexOf('-');
        return dash < 0 ? claimed : claimed.substring(0, dash);
    }
}
