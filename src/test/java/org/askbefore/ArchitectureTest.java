package org.askbefore;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which package may use which. Whoever adds a package gives it its place here. */
class ArchitectureTest {
    private static final String ROOT = "org.askbefore.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.askbefore");
    private static final List<String> QUESTIONS =
            List.of("problem", "situation", "rules", "questionbank", "checklist", "measure");
    private static final List<String> PAGES = List.of("problem", "layout", "pdf");
    private static final List<String> USES = List.of("document", "interview", "batch", "http", "web", "cli");
    private static final Map<String, List<String>> MAY_USE = mayUse();

    /** Each package may use those before it in its wing; whatever comes after the wings may use both. */
    private static Map<String, List<String>> mayUse() {
        List<String> wings = new ArrayList<>(QUESTIONS);
        wings.addAll(PAGES);
        Map<String, List<String>> all = new LinkedHashMap<>();
        QUESTIONS.forEach(name -> all.put(name, QUESTIONS.subList(0, QUESTIONS.indexOf(name))));
        PAGES.forEach(name -> all.put(name, PAGES.subList(0, PAGES.indexOf(name))));
        for (String name : USES) {
            List<String> below = new ArrayList<>(wings);
            below.addAll(USES.subList(0, USES.indexOf(name)));
            all.put(name, below);
        }
        return all;
    }

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        String[] known = MAY_USE.keySet().stream().map(name -> ROOT + name).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(CLASSES);
    }

    @Test
    void eachPackageUsesOnlyThoseAboveIt() {
        MAY_USE.forEach((name, allowed) -> {
            String[] others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> ROOT + other)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void theTwoWingsMeetOnlyAfterBoth() {
        assertThat(MAY_USE.get("pdf")).containsExactly("problem", "layout");
        assertThat(MAY_USE.get("checklist")).doesNotContain("layout", "pdf");
        assertThat(MAY_USE.get("document")).contains("checklist", "pdf").doesNotContain("cli");
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rulesReadNoFileNoClockAndNoSettingOfTheMachine() {
        classes()
                .that()
                .resideInAPackage(ROOT + "rules")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "org.askbefore.problem",
                                "org.askbefore.situation",
                                "org.askbefore.rules",
                                "org.jspecify.annotations",
                                "java.lang",
                                "java.lang.invoke",
                                "java.lang.runtime",
                                "java.util",
                                "java.util.function",
                                "java.util.stream")
                        .and(not(belongToAnyOf(System.class, Thread.class, Runtime.class, ProcessBuilder.class)))
                        .and(not(belongToAnyOf(Locale.class, TimeZone.class, Calendar.class, Date.class)))
                        .and(not(belongToAnyOf(Random.class, UUID.class, Scanner.class))))
                .check(CLASSES);
    }
}
