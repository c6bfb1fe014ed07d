package parallax.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The way of the data is left to right, with no arrow back: a broken arrow fails by its name.
class ArrowsTest {

    private static final String CORENLP = "edu.stanford..";
    private static final String LUCENE = "org.apache.lucene..";
    private static final String JSOUP = "org.jsoup..";
    private static final String[] ROOMS = {
        "parallax.ingest..",
        "parallax.annotate..",
        "parallax.index..",
        "parallax.compare..",
        "parallax.run..",
        "parallax.cli..",
        "parallax.web.."
    };

    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("parallax");

    @Test
    void modelKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("parallax.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "parallax.model..")
                .check(house);
    }

    @Test
    void jsonKnowsModelAndJacksonAlone() {
        classes()
                .that()
                .resideInAPackage("parallax.json..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "parallax.model..", "parallax.json..", "com.fasterxml.jackson..")
                .check(house);
    }

    @Test
    void ingestKnowsNoLanguageAnalysisAndNoIndex() {
        keepsApart("parallax.ingest..", CORENLP, LUCENE);
        keepsApart("parallax.ingest..", except("parallax.ingest.."));
    }

    @Test
    void annotateKnowsNoPagesAndNoIndex() {
        keepsApart("parallax.annotate..", JSOUP, LUCENE);
        keepsApart("parallax.annotate..", except("parallax.annotate.."));
    }

    @Test
    void coreNlpIsImportedByOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parallax.annotate.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CORENLP)
                .check(house);
    }

    @Test
    void indexKnowsNoPagesAndNoLanguageAnalysis() {
        keepsApart("parallax.index..", JSOUP, CORENLP);
        keepsApart("parallax.index..", except("parallax.index.."));
    }

    @Test
    void compareKnowsNeitherPagesNorModelsNorTheShapeOfTheIndex() {
        keepsApart("parallax.compare..", JSOUP, CORENLP, LUCENE);
        keepsApart("parallax.compare..", except("parallax.compare..", "parallax.index.."));
    }

    @Test
    void runKnowsNeitherCommandLineNorPage() {
        keepsApart("parallax.run..", "parallax.cli..", "parallax.web..");
        keepsApart("parallax.web..", "parallax.cli..");
    }

    @Test
    void modulesFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("parallax.(*)..")
                .should()
                .beFreeOfCycles()
                .check(house);
    }

    private void keepsApart(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(house);
    }

    private static String[] except(String... known) {
        return Arrays.stream(ROOMS)
                .filter(room -> !List.of(known).contains(room))
                .toArray(String[]::new);
    }
}
