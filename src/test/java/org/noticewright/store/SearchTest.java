package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private LetterStore store;

    @BeforeEach
    void open() {
        store = Stores.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyWordTyped_mustBeginAWordOfTheLetter() throws StoreException {
        CaseId fences = store.add(Stores.letter("Fences of the depot", "Ask for the budget."), FindingsCount.NONE);
        CaseId gates = store.add(Stores.letter("Gates of the depot", "Ask for less."), FindingsCount.NONE);

        assertThat(store.find("depot")).containsExactlyInAnyOrder(fences, gates);
        assertThat(store.find("dep bud")).containsExactly(fences);
        assertThat(store.find("BUDGET fence")).containsExactly(fences);
        assertThat(store.find("epot")).isEmpty();
        assertThat(store.find("depots")).isEmpty();
        assertThat(store.find("fences gates")).isEmpty();
        assertThat(store.find("")).containsExactlyInAnyOrder(fences, gates);
        assertThat(store.find(" \t")).containsExactlyInAnyOrder(fences, gates);
    }

    @Test
    void accents_areFoundAsTypedAndWithout() throws StoreException {
        CaseId id = store.add(Stores.letter("Gŵyl y Tŷ", "Straße, e\u0301cole, soft\u00adhyphen"), FindingsCount.NONE);

        for (String typed :
                new String[] {"gŵyl", "GWYL", "gŵ", "ty", "TŶ", "strasse", "STRASSE", "école", "ecole", "softhyphen"}) {
            assertThat(store.find(typed)).as(typed).containsExactly(id);
        }
    }

    @Test
    void numbersAndReferences_areFoundInParts() throws StoreException {
        CaseId id = store.add(Stores.letter("Ref FOI-2026/0148", "s31(1)(a) and £1,250"), FindingsCount.NONE);

        assertThat(store.find("foi-2026/0148")).containsExactly(id);
        assertThat(store.find("2026/01")).containsExactly(id);
        assertThat(store.find("s31(1)")).containsExactly(id);
        assertThat(store.find("250")).containsExactly(id);
        assertThat(store.find("2026/02")).isEmpty();
    }

    @Test
    void nameOfTheFormat_isNoWordOfALetter() throws StoreException {
        store.add(Stores.letter("Fences", "Ask."), FindingsCount.NONE);

        assertThat(store.find("noticewright")).isEmpty();
        assertThat(store.find("advice")).as("a key of the letter file").isEmpty();
    }

    @Test
    void changedLetter_isFoundByItsNewWordsOnly_nowAndAfterAStart() throws StoreException {
        CaseId id = store.add(Stores.letter("Fences", "Ask."), FindingsCount.NONE);
        CaseId other = store.add(Stores.letter("Fences", "Ask."), FindingsCount.NONE);
        store.save(id, Stores.letter("Gates", "Ask."), FindingsCount.NONE);
        for (int start = 0; start < 2; start++) {
            assertThat(store.find("fences")).containsExactly(other);
            assertThat(store.find("gates")).containsExactly(id);
            assertThat(store.find("ask")).containsExactlyInAnyOrder(id, other);
            store.close();
            store = Stores.open(folder);
        }
    }

    @Test
    void deletedCase_isFoundAgainOnceItIsBack_alsoAfterAStart() throws StoreException {
        CaseId id = store.add(Stores.letter("Fences", "Ask."), FindingsCount.NONE);
        store.delete(id);
        assertThat(store.find("fences")).isEmpty();
        store.close();
        store = Stores.open(folder);
        assertThat(store.find("fences")).isEmpty();
        store.save(id, Stores.letter("Gates", "Ask."), FindingsCount.NONE);
        assertThat(store.find("gates")).isEmpty();
        store.undelete(id);

        assertThat(store.find("gates")).containsExactly(id);
        assertThat(store.find("fences")).isEmpty();
    }

    @Test
    void savesWhileTheWordsAreBeingRead_areFound() throws StoreException {
        for (int i = 0; i < 200; i++) {
            store.add(Stores.letter("Fences", "number" + i), FindingsCount.NONE);
        }
        store.close();
        for (int round = 0; round < 5; round++) {
            store = Stores.open(folder);
            for (CaseRow row : store.cases().subList(0, 40)) {
                store.save(row.id(), Stores.letter("Gates" + round, "Ask."), FindingsCount.NONE);
            }
            CaseId added = store.add(Stores.letter("Walls" + round, "Ask."), FindingsCount.NONE);
            assertThat(store.find("gates" + round)).hasSize(40);
            assertThat(store.find("walls" + round)).containsExactly(added);
            store.close();
        }
        store = Stores.open(folder);
        assertThat(store.find("gates4")).hasSize(40);
        assertThat(store.find("")).hasSize(205);
    }
}
