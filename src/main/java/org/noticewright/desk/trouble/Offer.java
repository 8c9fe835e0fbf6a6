package org.noticewright.desk.trouble;

import java.util.List;
import org.noticewright.store.OpenedStore;

/** What can be done where the letters cannot be opened. */
public enum Offer {
    /** Type the password. */
    PASSWORD("trouble-open", "Open", "Opens the letters with this password."),
    /** Open again. */
    TRY_AGAIN("trouble-again", "Try again", "Opens the letters, if they can be opened now."),
    /** Read the letters without changing them. */
    READ_ONLY("trouble-read", "Read only", "Shows the letters as they are now; nothing can be changed."),
    /** Take the last backup. */
    LAST_BACKUP("trouble-backup", "Take the last backup", "Keeps the damaged file aside and opens the last backup."),
    /** Choose a backup. */
    OTHER_BACKUP(
            "trouble-other-backup",
            "Take another backup…",
            "Keeps the damaged file aside and opens a backup that you choose."),
    /** Begin with nothing. */
    BEGIN_EMPTY(
            "trouble-empty", "Begin with no letters", "Keeps the damaged file aside and begins a new set of letters."),
    /** Open another folder. */
    OTHER_FOLDER(
            "trouble-folder", "Another folder…", "Opens the letters of another folder, or begins a second set there."),
    /** Leave the program. */
    QUIT("trouble-quit", "Quit", "Closes Noticewright.");

    private final String id;
    private final String words;
    private final String help;

    Offer(String id, String words, String help) {
        this.id = id;
        this.words = words;
        this.help = help;
    }

    /** The id of its button. */
    public String id() {
        return id;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** What it does. */
    public String help() {
        return help;
    }

    /** What is offered after that outcome; the first is what most people want. */
    static List<Offer> after(OpenedStore outcome) {
        return switch (outcome) {
            case OpenedStore.Opened opened -> List.of();
            case OpenedStore.OpenElsewhere elsewhere -> List.of(TRY_AGAIN, READ_ONLY, OTHER_FOLDER, QUIT);
            case OpenedStore.NewerThanProgram newer -> List.of(QUIT, OTHER_FOLDER);
            case OpenedStore.Broken broken ->
                broken.lastBackup() == null
                        ? List.of(OTHER_BACKUP, TRY_AGAIN, BEGIN_EMPTY, OTHER_FOLDER, QUIT)
                        : List.of(LAST_BACKUP, OTHER_BACKUP, TRY_AGAIN, BEGIN_EMPTY, OTHER_FOLDER, QUIT);
            case OpenedStore.NeedsPassword needs -> List.of(PASSWORD, OTHER_FOLDER, QUIT);
            case OpenedStore.WrongPassword wrong -> List.of(PASSWORD, OTHER_FOLDER, QUIT);
            case OpenedStore.Unusable unusable -> List.of(TRY_AGAIN, OTHER_FOLDER, QUIT);
        };
    }

    /** What has happened, in a few words. */
    static String title(OpenedStore outcome) {
        return switch (outcome) {
            case OpenedStore.Opened opened -> "The letters are open";
            case OpenedStore.OpenElsewhere elsewhere -> "The letters are open in another window";
            case OpenedStore.NewerThanProgram newer -> "The letters need a newer Noticewright";
            case OpenedStore.Broken broken -> "The letters cannot be read";
            case OpenedStore.NeedsPassword needs -> "The letters have a password";
            case OpenedStore.WrongPassword wrong -> "The letters have a password";
            case OpenedStore.Unusable unusable -> "The folder of the letters cannot be used";
        };
    }
}
