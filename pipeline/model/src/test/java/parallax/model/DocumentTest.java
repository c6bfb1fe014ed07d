package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void anArticleReadAnewKeepsWhatAnnotatingFlagged() {
        Article article = Article.of("a", "Посол прибыл 🙂.");
        Flag flag = new Flag(Flag.PEOPLE_NOT_ANALYSED, "no model");
        Document annotated =
                Document.of(
                        article.withFlag("opinion", "Opinion")
                                .withFlag(flag.name(), flag.evidence()));
        assertEquals(List.of(flag), annotated.readAnew(article).article().flags());
    }
}
