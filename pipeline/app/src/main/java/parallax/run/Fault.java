package parallax.run;

/// A fault of ours that one article met, in words for its line of the report and for whoever mends
/// it.
public final class Fault {

    private Fault() {}

    /// What went wrong and where, such as `annotating: IllegalArgumentException: not a span
    /// (Span.java:12 < Transcripts.java:43)`.
    public static String annotating(Throwable fault) {
        StringBuilder where = new StringBuilder();
        int frames = 0;
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("parallax.") && frames++ < 3) {
                where.append(where.isEmpty() ? " (" : " < ");
                where.append(frame.getFileName()).append(':').append(frame.getLineNumber());
            }
        }
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
        return "annotating: "
                + fault.getClass().getSimpleName()
                + message
                + (where.isEmpty() ? "" : where + ")");
    }
}
