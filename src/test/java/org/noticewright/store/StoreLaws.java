package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;

/** What is saved is read again equal, whatever is typed. */
class StoreLaws {
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static LetterStore store;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("noticewright-laws-");
        store = Stores.open(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        PrivateFiles.delete(folder);
    }

    @Provide
    Arbitrary<Letter> letters() {
        return LetterArbitraries.letters();
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return LetterArbitraries.authorities();
    }

    @Property(tries = 150)
    void letter_isReadAgainEqual(@ForAll("letters") Letter letter) throws StoreException {
        CaseId id = store.add(letter, new FindingsCount(3, 4));

        assertThat(store.letter(id)).isEqualTo(letter);
        CaseRow row = store.row(id).orElseThrow();
        assertThat(row.reference()).isEqualTo(letter.reference());
        assertThat(row.subject()).isEqualTo(letter.subject());
        assertThat(row.received()).isEqualTo(letter.received());
        assertThat(row.clarified()).isEqualTo(letter.clarified());
        assertThat(store.cases()).contains(row);
    }

    @Property(tries = 100)
    void halfFilledLetter_isReadAgainAsItsFileIs(@ForAll("halfFilled") Letter letter)
            throws StoreException, LetterFileException {
        LetterFile file = new LetterFile(Stores.EXEMPTIONS);
        CaseId id = store.add(letter, FindingsCount.NONE);

        assertThat(store.letter(id)).isEqualTo(file.parse(file.write(letter), "letter"));
    }

    @Property(tries = 40)
    void severalVersions_areAllReadAgainEqual(@ForAll("letters") Letter first, @ForAll("letters") Letter second)
            throws StoreException {
        CaseId id = store.add(first, FindingsCount.NONE);
        VersionId one = store.keepVersion(id, first, VersionReason.OPENED);
        store.save(id, second, FindingsCount.NONE);
        VersionId two = store.keepVersion(id, second, VersionReason.KEPT);

        assertThat(store.version(one)).isEqualTo(first);
        assertThat(store.version(two)).isEqualTo(second);
        assertThat(store.letter(id)).isEqualTo(second);
        assertThat(store.versions(id)).hasSize(first.equals(second) ? 1 : 2);
    }

    @Property(tries = 60)
    void everyWordOfASubject_findsItsLetter(@ForAll("letters") Letter letter) throws StoreException {
        CaseId id = store.add(letter, FindingsCount.NONE);
        String subject = String.valueOf(letter.subject());
        Set<String> words = LetterWords.typed(subject);

        assertThat(store.find(subject)).contains(id);
        assertThat(store.find(subject.toUpperCase(Locale.ROOT))).contains(id);
        for (String word : words) {
            String half =
                    word.substring(0, word.offsetByCodePoints(0, (word.codePointCount(0, word.length()) + 1) / 2));
            assertThat(store.find(half)).as(half).contains(id);
        }
    }

    @Property(tries = 40)
    void authority_isReadAgainEqual(@ForAll("authorities") Authority authority, @ForAll byte[] logo)
            throws StoreException {
        AuthorityProfile profile = new AuthorityProfile(authority, logo);
        store.saveAuthority(profile);

        assertThat(store.authorities()).isEqualTo(List.of(profile));
    }

    @Property(tries = 100)
    void script_bringsEveryLetterToAnotherDatabase(@ForAll("letters") Letter letter) throws Exception {
        String text = new LetterFile(Stores.EXEMPTIONS).write(letter);
        StringWriter out = new StringWriter();
        ScriptWriter writer = new ScriptWriter(out);
        writer.begin(Migrations.NEWEST, Instant.EPOCH);
        writer.row("letters", List.of("case_id", "letter", "words"), Arrays.asList(7L, text, null));
        writer.end();

        ScriptReader.read(new StringReader(out.toString()), version -> new RowSink() {
            @Override
            public void row(String table, List<String> columns, List<@Nullable Object> values) {
                assertThat(table).isEqualTo("letters");
                assertThat(columns).containsExactly("case_id", "letter", "words");
                assertThat(values).containsExactly(7L, text, null);
            }

            @Override
            public void nextNumber(String table, long number) {
                throw new IllegalStateException("there is none");
            }
        });
    }
}
