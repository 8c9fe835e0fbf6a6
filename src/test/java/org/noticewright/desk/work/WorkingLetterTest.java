package org.noticewright.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticewright.letter.Letter;

class WorkingLetterTest {
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final WorkingLetter working = new WorkingLetter(Letter.blank(), () -> now);

    @Test
    void typingInOneField_isUndoneAsOneChange() {
        typeSlowly("subject", "Plans");

        assertThat(working.undoNameProperty().get()).isEqualTo("typing in Subject");
        working.undo();

        assertThat(working.letter()).isEqualTo(Letter.blank());
        assertThat(working.undoNameProperty().get()).isEmpty();
        working.redo();

        assertThat(working.letter().subject()).isEqualTo("Plans");
    }

    @Test
    void pauseOrAnotherField_beginsAnotherChange() {
        typeSlowly("subject", "Plans");
        now = now.plus(WorkingLetter.LONGEST_PAUSE).plusMillis(1);
        working.type("subject", "Subject", "Plans for");
        working.type("reference", "Reference", "FOI 1");
        working.type("subject", "Subject", "Plans for IT");

        List<String> subjects = new ArrayList<>();
        while (!working.undoNameProperty().get().isEmpty()) {
            working.undo();
            subjects.add(working.letter().subject() + "/" + working.letter().reference());
        }

        assertThat(subjects).containsExactly("Plans for/FOI 1", "Plans for/null", "Plans/null", "null/null");
    }

    @Test
    void leavingTheField_endsItsChange() {
        working.enter("subject");
        working.type("subject", "Subject", "Plans");
        working.enter("reference");
        working.enter("subject");
        working.type("subject", "Subject", "Plans!");

        working.undo();

        assertThat(working.letter().subject()).isEqualTo("Plans");
    }

    @Test
    void undo_leadsBackToTheField() {
        working.type("bases[0].harm.revealed", "What it would show", "Dates");
        working.change("remove ground", "bases", l -> Letter.blank());
        working.undo();

        assertThat(working.wantedProperty().get().path()).isEqualTo("bases");
        assertThat(working.letter().bases()).hasSize(1);
        long wishes = working.wantedProperty().get().count();
        working.undo();

        assertThat(working.wantedProperty().get().path()).isEqualTo("bases[0].harm.revealed");
        assertThat(working.wantedProperty().get().count()).isGreaterThan(wishes);
    }

    @Test
    void newChange_forgetsWhatWasUndone() {
        working.type("subject", "Subject", "A");
        working.undo();
        working.type("subject", "Subject", "B");
        working.redo();

        assertThat(working.letter().subject()).isEqualTo("B");
        assertThat(working.redoNameProperty().get()).isEmpty();
    }

    @Test
    void changeThatChangesNothing_isNoChange() {
        working.put("subject", "subject", null);
        working.type("subject", "Subject", null);

        assertThat(working.undoNameProperty().get()).isEmpty();
    }

    @Test
    void oldestChanges_areForgottenBeyondTheLimit() {
        for (int i = 0; i <= WorkingLetter.MOST_STEPS; i++) {
            working.put("subject", "subject", "subject " + i);
        }
        for (int i = 0; i <= WorkingLetter.MOST_STEPS; i++) {
            working.undo();
        }

        assertThat(working.letter().subject()).isEqualTo("subject 0");
    }

    private void typeSlowly(String path, String text) {
        for (int end = 1; end <= text.length(); end++) {
            now = now.plus(Duration.ofMillis(200));
            working.type(path, "Subject", text.substring(0, end));
        }
    }
}
