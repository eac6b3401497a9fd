package org.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Error;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages, as the design draws them, and the one home of each library. */
class ArchitectureTest {
    /** Each package and those it may use, besides {@code content}. Add an arrow only after the design has it. */
    private static final Map<String, String> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("store", "");
        ARROWS.put("language", "");
        ARROWS.put("archive", "");
        ARROWS.put("catalogue", "");
        ARROWS.put("data", "");
        ARROWS.put("journal", "store");
        ARROWS.put("http", "language");
        ARROWS.put("staff", "store journal http language");
        ARROWS.put("documents", "store language journal http staff");
        ARROWS.put("media", "language journal http staff documents");
        ARROWS.put("audit", "language journal http staff documents");
        ARROWS.put("directory", "store language journal http staff documents");
        ARROWS.put("review", "store language journal http staff documents directory");
        ARROWS.put("links", "store language journal http staff documents review");
        ARROWS.put("publishing", "store language journal http staff documents directory review");
        ARROWS.put("rendering", "language publishing archive catalogue data");
        ARROWS.put("campaigns", "store language journal http staff documents directory review publishing rendering");
        ARROWS.put("preview", "language journal http staff documents publishing rendering");
        ARROWS.put("help", "language http staff rendering");
        ARROWS.put("search", "language archive");
        ARROWS.put("packs", "archive data");
        ARROWS.put("delivery", "language http archive search packs");
        ARROWS.put("hsds", "language data");
        ARROWS.put("api", "language http archive catalogue data search hsds");
        ARROWS.put("integreat", "language http staff archive data api");
        ARROWS.put("insight", "language journal archive http staff documents review delivery campaigns integreat");
        ARROWS.put("website", "language archive");
        ARROWS.put("exchange", "store language journal staff documents directory review publishing archive catalogue");
        ARROWS.put("command", String.join(" ", ARROWS.keySet()));
    }

    /** The one package where a library may be used, and what to do elsewhere. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("com.ibm.icu..", "language search"),
            Map.entry("org.apache.lucene..", "search"),
            Map.entry("org.owasp.html..", "rendering"),
            Map.entry("com.aayushatharva.brotli4j..", "archive"),
            Map.entry("com.google.i18n.phonenumbers..", "directory"),
            Map.entry("org.flywaydb..", "store"),
            Map.entry("io.nayuki.qrcodegen..", "rendering staff"),
            Map.entry("org.snakeyaml..", "exchange language"),
            Map.entry("com.github.difflib..", "documents"),
            Map.entry("org.bouncycastle..", "staff"),
            Map.entry("com.eatthepath.otp..", "staff"),
            Map.entry("io.micronaut.security..", "staff"),
            Map.entry("io.micronaut.email..", "staff"),
            Map.entry("jakarta.mail..", "staff"),
            Map.entry("com.webauthn4j..", "staff"),
            Map.entry("com.nimbusds..", "staff campaigns"),
            Map.entry("org.jsmpp..", "campaigns"),
            Map.entry("javax.imageio..", "media"),
            Map.entry("com.twelvemonkeys..", "media"),
            Map.entry("java.awt..", "media"),
            Map.entry("io.netty..", "delivery"),
            Map.entry("com.github.benmanes.caffeine..", "delivery integreat"),
            Map.entry("com.fasterxml.jackson.dataformat..", "catalogue exchange campaigns"),
            Map.entry("org.dhatim.fastexcel..", "exchange"),
            Map.entry("picocli..", "command"));

    private static JavaClasses classes;

    @BeforeAll
    static void read_the_classes() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.waymark");
    }

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_the_design_lets_it_use() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> {
                    var others = new TreeSet<>(ARROWS.keySet());
                    others.remove(arrow.getKey());
                    others.removeAll(Arrays.asList(arrow.getValue().split(" ")));
                    noClasses()
                            .that()
                            .resideInAPackage(inside(arrow.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(others.stream()
                                    .map(ArchitectureTest::inside)
                                    .toArray(String[]::new)))
                            .because("the table of packages in server/README.md has no such arrow; let the package"
                                    + " that may see both hand over what is needed")
                            .allowEmptyShould(true)
                            .check(classes);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_used_in_its_home_only() {
        return HOMES.entrySet().stream()
                .map(home -> DynamicTest.dynamicTest(home.getKey(), () -> {
                    var elsewhere = new TreeSet<>(ARROWS.keySet());
                    elsewhere.removeAll(Arrays.asList(home.getValue().split(" ")));
                    noClasses()
                            .that(resideInAnyPackage(elsewhere.stream()
                                    .map(ArchitectureTest::inside)
                                    .toArray(String[]::new)))
                            .should()
                            .dependOnClassesThat(resideInAPackage(home.getKey()))
                            .because("its home is " + home.getValue() + "; ask that package instead")
                            .check(classes);
                }));
    }

    @Test
    void every_package_is_in_the_table() {
        var packages = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.waymark.") && !name.startsWith("org.waymark.content"))
                .map(name -> name.replaceAll("^org\\.waymark\\.([a-z]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(ARROWS.keySet());
        assertEquals(new TreeSet<String>(), packages);
    }

    @Test
    void content_knows_nothing_of_the_server() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.content..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.micronaut..", "io.netty..", "java.sql..", "jakarta.."))
                .because("an Android app uses the content library")
                .check(classes);
    }

    @Test
    void what_phones_keep_needs_no_binding_of_data() {
        noClasses()
                .that()
                .resideInAnyPackage("org.waymark.content.pack..", "org.waymark.content.phone..")
                .should()
                .transitivelyDependOnClassesThat(
                        resideInAnyPackage("com.fasterxml.jackson.databind..", "com.networknt.."))
                .because("it asks phones for what only Android 8 has; JsonText does without")
                .check(classes);
    }

    @Test
    void names_say_something() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|Dto|Common|Base)")
                .because("a name tells what a thing is for")
                .check(classes);
    }

    @Test
    void controllers_are_named_and_hidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .because("only the server calls them")
                .check(classes);
    }

    @Test
    void no_route_answers_for_a_status() {
        noMethods()
                .should()
                .beAnnotatedWith(Error.class)
                .because("it would wait for a body that was read already, and take all memory; see NothingPublishedYet")
                .check(classes);
    }

    private static String inside(String name) {
        return "org.waymark." + name + "..";
    }
}
