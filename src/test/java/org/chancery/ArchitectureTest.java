package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  /** The one way through; behind it what users ask for, of which none knows another. */
  private static final List<String> STAGES =
      List.of("article", "annotate", "mention", "resolve", "event", "coding", "graph", "store");

  private static final List<String> BEHIND = List.of("serve", "query", "export", "evaluate");

  private static JavaClasses classes;

  @BeforeAll
  static void readTheClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");
  }

  @Test
  void noStageKnowsALaterOne() {
    for (int i = 0; i < STAGES.size(); i++) {
      Stream<String> later =
          Stream.concat(STAGES.subList(i + 1, STAGES.size()).stream(), BEHIND.stream());
      noClasses()
          .that()
          .resideInAPackage(within(STAGES.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Stream.concat(later, Stream.of("cli", "train"))
                  .map(ArchitectureTest::within)
                  .toArray(String[]::new))
          .check(classes);
    }
  }

  @Test
  void referenceTablesKnowNoStage() {
    noClasses()
        .that()
        .resideInAPackage(within("reference"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(STAGES.stream().skip(1), BEHIND.stream())
                .map(ArchitectureTest::within)
                .toArray(String[]::new))
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.chancery.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void onlyTheLanguageStagesKnowOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            within("annotate"), within("mention"), within("event"), within("train"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(classes);
  }

  @Test
  void onlyTheGraphSideKnowsJena() {
    noClasses()
        .that()
        .resideInAnyPackage(
            within("article"),
            within("annotate"),
            within("mention"),
            within("resolve"),
            within("event"),
            within("reference"),
            within("train"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(classes);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .check(classes);
  }

  private static String within(String name) {
    return "org.chancery." + name + "..";
  }
}
