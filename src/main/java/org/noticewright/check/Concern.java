package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;

/**
 * What a finding is about, as a short digest. An acceptance holds as long as this stays the same.
 *
 * <p>Where words caused the finding it is the sentence in which they stand. Where something is missing it is what the
 * check looked at: the questions with their outcomes, and the printed words of the same place: the harm, the weighing or
 * all of a basis; the review or the complaint; the dates. Positions in lists do not count, so bases may change places.
 */
final class Concern {
    private static final Pattern BASIS = Pattern.compile("bases\\[(\\d{1,9})].*");
    private static final Pattern OUTCOME = Pattern.compile("outcomes\\[(\\d{1,9})].*");
    private static final int DIGITS = 16;

    private final String id;
    private final Hit hit;
    private final CheckedLetter letter;

    private Concern(String id, Hit hit, CheckedLetter letter) {
        this.id = id;
        this.hit = hit;
        this.letter = letter;
    }

    /** The digest for what a check found in a letter. */
    static String digest(String id, Hit hit, CheckedLetter letter) {
        return new Concern(id, hit, letter).digest();
    }

    /** The path of a field without positions in lists: {@code bases[].harm.causalLink}. */
    static String shape(String field) {
        return field.replaceAll("\\[\\d{1,9}]", "[]");
    }

    private String digest() {
        String subject = hit.excerpt() == null ? lookedAt() : hit.excerpt() + "\n" + hit.sentence();
        String all =
                String.join("\n", id, shape(hit.field()), owner(), spaced(subject), new TreeMap<>(hit.values()) + "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Which basis or outcome it is, whatever its position. */
    private String owner() {
        Matcher basis = BASIS.matcher(hit.field());
        if (basis.matches()) {
            Basis named = letter.letter().bases().get(Integer.parseInt(basis.group(1)));
            return Objects.requireNonNullElse(named.id(), basis.group(1));
        }
        Matcher outcome = OUTCOME.matcher(hit.field());
        return outcome.matches() ? outcome(letter.letter().outcomes().get(Integer.parseInt(outcome.group(1)))) : "";
    }

    private String lookedAt() {
        Matcher basis = BASIS.matcher(hit.field());
        String printed = basis.matches()
                ? printed(letter.everyGround().get(Integer.parseInt(basis.group(1))))
                : printedOfLetter() + dates();
        return asked() + printed;
    }

    /** The questions concerned, and what becomes of them; of all questions where the letter as a whole is concerned. */
    private String asked() {
        Letter all = letter.letter();
        String questions = all.questions().stream()
                .filter(q -> isConcerned(List.of(Objects.requireNonNullElse(q.id(), ""))))
                .map(CheckedLetter::wordsOf)
                .collect(Collectors.joining("\n"));
        String outcomes = all.outcomes().stream()
                .filter(o -> isConcerned(o.questions()))
                .map(Concern::outcome)
                .collect(Collectors.joining("\n"));
        return questions + "\n" + outcomes + "\n";
    }

    private boolean isConcerned(List<String> questions) {
        return hit.questions().isEmpty() || questions.stream().anyMatch(hit.questions()::contains);
    }

    private static String outcome(Outcome outcome) {
        return outcome.questions() + " " + outcome.kind() + " " + outcome.basis() + " " + outcome.part();
    }

    private String printed(Ground ground) {
        String key = hit.field().substring(ground.field("").length());
        Basis basis = ground.basis();
        List<TextBlock> words =
                switch (key.replaceAll("[.\\[]+(\\w*).*", "$1")) {
                    case "harm" -> ground.harm();
                    case "factors", "balance" -> ground.weighing();
                    default -> ground.texts();
                };
        return basis.exemption() + " " + basis.likelihood() + "\n" + joined(words);
    }

    private String printedOfLetter() {
        String passage =
                switch (hit.field()) {
                    case "authority.internalReview" -> "review";
                    case "authority.regulator" -> "complaint";
                    default -> hit.field().replaceFirst("^passages\\.", "");
                };
        return joined(letter.texts().stream()
                .filter(text -> text.is(passage) || text.field().startsWith(hit.field()))
                .toList());
    }

    private static String joined(List<TextBlock> words) {
        return words.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }

    private String dates() {
        Letter all = letter.letter();
        return all.received() + " " + all.clarified() + " " + all.dated() + " " + all.extension();
    }
}
