package parallax.run;

/// Is told how a batch goes on. Called from several threads.
public interface Progress {

    /// Tells nobody.
    Progress NONE =
            new Progress() {
                @Override
                public void phase(String name) {}

                @Override
                public void input() {}

                @Override
                public void annotated() {}
            };

    /// A part of the work begins.
    void phase(String name);

    /// One more input has been read.
    void input();

    /// One more article has been annotated.
    void annotated();
}
