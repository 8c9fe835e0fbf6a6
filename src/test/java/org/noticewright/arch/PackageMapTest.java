package org.noticewright.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.arch.PackageMap.BASE;
import static org.noticewright.arch.PackageMap.roomOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.Slices;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.noticewright.arch.PackageMap.Room;

/** Holds the code to the tables of {@code docs/architecture.md}, and shows that the rules can fail. */
class PackageMapTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);
    private static final List<String> PLATFORM =
            List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.", "org.jspecify.annotations.");
    /** Parts of the JDK that only the rooms may use whose row names them. */
    private static final List<String> GRANTED = List.of("java.sql", "javax.sql");

    @SuppressWarnings("NullAway.Init")
    private PackageMap map;

    @BeforeEach
    void readTheDocument() throws IOException {
        map = PackageMap.read();
    }

    @Test
    void document_listsExactlyThePackagesThatThereAre() {
        Set<String> found =
                CLASSES.stream().map(c -> roomOf(c.getPackageName())).collect(Collectors.toSet());

        assertThat(CLASSES).hasSizeGreaterThan(20);
        assertThat(found)
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(map.rooms().keySet());
    }

    @Test
    void everyClass_usesOnlyWhatItsRowAllows() {
        assertThat(breaches(map)).isEmpty();
    }

    @Test
    void rowWithoutAPackageThatIsUsed_isABreach() {
        Room letter = map.rooms().get("letter");
        assertThat(letter).isNotNull();

        assertThat(breaches(map.with("letter", new Room(Set.of(), letter.libraries()))))
                .anyMatch(breach -> breach.matches(
                        "org\\.noticewright\\.letter\\.\\S+ may not use org\\.noticewright\\.law\\.\\S+"));
    }

    @Test
    void rowWithoutALibraryThatIsUsed_isABreach() {
        Room cli = map.rooms().get("cli");
        assertThat(cli).isNotNull();

        assertThat(breaches(map.with("cli", new Room(cli.packages(), Set.of()))))
                .anyMatch(breach -> breach.matches("org\\.noticewright\\.cli\\.\\S+ may not use picocli\\.\\S+"));
    }

    @Test
    void nameThatIsAllowedNowhere_isABreachOfClassOrMethod() {
        PackageMap strict = new PackageMap(map.rooms(), List.of("java.util.List", "java.lang.String.valueOf"));

        assertThat(map.nowhere()).contains("java.net.http", "java.net.Socket", "java.net.URLConnection", "javax.swing");
        assertThat(breaches(strict))
                .anyMatch(breach -> breach.endsWith(" may not use java.util.List"))
                .anyMatch(breach -> breach.contains(" may not use java.lang.String.valueOf("));
    }

    @Test
    void packages_haveNoCycles() {
        assertThat(Slices.matching(BASE + ".(*)..").transform(CLASSES)).hasSizeGreaterThan(5);

        SlicesRuleDefinition.slices()
                .matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void document_allowsNoCycles() {
        assertThat(map.rooms().keySet())
                .allSatisfy(room -> assertThat(reachable(room)).doesNotContain(room));
        assertThat(reachable("app")).contains("law", "render");
    }

    private Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>();
        TreeSet<String> open = new TreeSet<>(packagesOf(room));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (reached.add(next)) {
                open.addAll(packagesOf(next));
            }
        }
        return reached;
    }

    private Set<String> packagesOf(String room) {
        Room row = map.rooms().get(room);
        assertThat(row).as("row %s of %s", room, PackageMap.DOCUMENT).isNotNull();
        return row.packages();
    }

    private static Set<String> breaches(PackageMap map) {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            Room room = map.rooms().getOrDefault(roomOf(user.getPackageName()), new Room(Set.of(), Set.of()));
            uses(user)
                    .filter(used -> !allowed(map, user, room, used))
                    .forEach(used -> breaches.add(user.getFullName() + " may not use " + used));
        }
        return breaches;
    }

    /** Full names of the classes and methods that a class uses, array types by their element. */
    private static Stream<String> uses(JavaClass user) {
        return Stream.concat(
                user.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(used -> !used.isPrimitive())
                        .map(JavaClass::getFullName),
                user.getMethodCallsFromSelf().stream()
                        .filter(call -> !call.getTargetOwner().isArray())
                        .map(call -> call.getTarget().getFullName()));
    }

    private static boolean allowed(PackageMap map, JavaClass user, Room room, String used) {
        if (map.nowhere().stream().anyMatch(name -> startsWithName(used, name))) {
            return false;
        }
        if (used.startsWith(BASE + ".")) {
            String owner = CLASSES.stream()
                    .filter(c -> startsWithName(used, c.getFullName()))
                    .map(c -> roomOf(c.getPackageName()))
                    .findFirst()
                    .orElse("");
            return owner.equals(roomOf(user.getPackageName()))
                    || room.packages().contains(owner);
        }
        return (PLATFORM.stream().anyMatch(used::startsWith)
                        && GRANTED.stream().noneMatch(name -> startsWithName(used, name)))
                || room.libraries().stream().anyMatch(name -> startsWithName(used, name));
    }

    /** Whether a full name is that name or goes on below it: {@code java.sql} begins no {@code java.sqlx.A}. */
    private static boolean startsWithName(String full, String name) {
        return full.startsWith(name)
                && (full.length() == name.length() || ".$(".indexOf(full.charAt(name.length())) >= 0);
    }
}
