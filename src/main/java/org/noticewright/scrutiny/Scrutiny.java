package org.noticewright.scrutiny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Judgement;
import org.noticewright.check.TextBlock;
import org.noticewright.law.Side;
import org.noticewright.letter.Factor;
import org.noticewright.scrutiny.Asked.Passage;

/**
 * Puts a reader's questions to a letter. Whether one is answered is decided by what stands in the fields and passages
 * that answer it and by what the checks found there; headings and labels answer nothing. A finding that was accepted is
 * still an objection: the reader has not accepted it. Thread-safe.
 */
public final class Scrutiny {
    private static final Pattern SIDE = Pattern.compile("^factors\\.(?:for|against)$");

    private final Enquiries enquiries;

    /** Asks these questions. */
    public Scrutiny(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    /** The words of the page that shows the questions. */
    public Enquiries.Page page() {
        return enquiries.page();
    }

    /** Every question that a reader of this letter will ask, in the order of the letter: the letter first, then each basis. */
    public List<Asked> of(CheckedLetter letter, Judgement judgement) {
        List<Asked> asked = new ArrayList<>();
        for (Enquiry enquiry : enquiries.all()) {
            if (!enquiry.applies().to(letter)) {
                continue;
            }
            if (enquiry.applies().isOfLetter()) {
                asked.add(ofLetter(enquiry, letter, judgement));
            } else {
                letter.grounds().stream()
                        .filter(ground -> isRelied(ground) && enquiry.applies().to(ground))
                        .forEach(ground -> asked.add(ofGround(enquiry, ground, letter, judgement)));
            }
        }
        return List.copyOf(asked);
    }

    /** A basis on which no question rests is printed nowhere. */
    private static boolean isRelied(Ground ground) {
        return !ground.texts().isEmpty();
    }

    private static Asked ofLetter(Enquiry enquiry, CheckedLetter letter, Judgement judgement) {
        List<Passage> passages = letter.allTexts().stream()
                .filter(text -> text.basis() == TextBlock.NO_BASIS)
                .filter(text -> enquiry.fields().stream().anyMatch(field -> isIn(text.field(), field)))
                .filter(text -> answers(enquiry, text))
                .map(Scrutiny::passage)
                .toList();
        List<JudgedFinding> objections = judgement.findings().stream()
                .filter(judged -> enquiry.unless().contains(judged.finding().id()))
                .toList();
        return asked(enquiry, "", "", passages, objections);
    }

    private static Asked ofGround(Enquiry enquiry, Ground ground, CheckedLetter letter, Judgement judgement) {
        Stream<TextBlock> own = letter.allTexts().stream()
                .filter(text -> text.basis() == ground.index() && isOf(enquiry, ground, text));
        Stream<TextBlock> ofLetter = letter.texts().stream()
                .filter(text -> text.isOfLetter()
                        && enquiry.fields().stream()
                                .anyMatch(field -> text.field().equals(field)));
        List<Passage> passages = Stream.concat(own, ofLetter)
                .filter(text -> answers(enquiry, text))
                .map(Scrutiny::passage)
                .toList();
        List<JudgedFinding> objections = judgement.findings().stream()
                .filter(judged -> enquiry.unless().contains(judged.finding().id()) && concerns(judged, ground))
                .toList();
        return asked(enquiry, about(ground), ground.field(""), passages, objections);
    }

    private static Asked asked(
            Enquiry enquiry, String about, String owner, List<Passage> passages, List<JudgedFinding> objections) {
        List<Passage> once = once(passages);
        String place = !objections.isEmpty() || once.isEmpty()
                ? placeOfAnswer(enquiry, owner, objections)
                : once.getFirst().field();
        return new Asked(enquiry, about, place, once, objections);
    }

    /**
     * Where an answer would be written: where a check says so, else in a field made for it, else in the wording.
     *
     * @param owner path of the basis; empty for the letter
     */
    private static String placeOfAnswer(Enquiry enquiry, String owner, List<JudgedFinding> objections) {
        if (!objections.isEmpty()) {
            return objections.getFirst().finding().field();
        }
        String before = owner.isEmpty() ? "" : owner + ".";
        return enquiry.fields().stream()
                .min(Comparator.comparing(field -> field.startsWith("passages."))) // the first of the least
                .map(field -> before + SIDE.matcher(field).replaceFirst("factors"))
                .orElse(owner);
    }

    /** Whether a block stands in one of the fields of a question, where factors are told by their side. */
    private static boolean isOf(Enquiry enquiry, Ground ground, TextBlock text) {
        return enquiry.fields().stream().anyMatch(field -> switch (field) {
            case "factors.for" -> isFactor(ground, text, Side.FOR);
            case "factors.against" -> isFactor(ground, text, Side.AGAINST);
            default -> isIn(text.field(), ground.field(field));
        });
    }

    private static boolean isFactor(Ground ground, TextBlock text, Side side) {
        List<Factor> factors = ground.basis().factors();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).side() == side && text.field().equals(ground.field("factors[" + i + "].text"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field is another one or a part of it. */
    private static boolean isIn(String field, String whole) {
        return field.startsWith(whole)
                && (field.length() == whole.length() || ".[".indexOf(field.charAt(whole.length())) >= 0);
    }

    private static boolean answers(Enquiry enquiry, TextBlock text) {
        return !text.isHeading()
                && (enquiry.saying() == null
                        || enquiry.saying().matcher(text.text()).find());
    }

    /** The same words in many cells of a table are one answer. */
    private static List<Passage> once(List<Passage> passages) {
        Set<String> seen = new HashSet<>();
        return passages.stream().filter(passage -> seen.add(passage.words())).toList();
    }

    private static Passage passage(TextBlock text) {
        return new Passage(text.field(), text.text());
    }

    /** Whether a finding is about a basis, its questions, or the letter as a whole. */
    private static boolean concerns(JudgedFinding judged, Ground ground) {
        String field = judged.finding().field();
        if (field.startsWith("bases[")) {
            return isIn(field, ground.field(""));
        }
        List<String> questions = judged.finding().questions();
        return questions.isEmpty() || ground.questions().stream().anyMatch(questions::contains);
    }

    private static String about(Ground ground) {
        String provision = ground.basis().exemption() == null
                ? "no exemption chosen"
                : ground.basis().exemption().citation();
        List<String> questions = ground.questions();
        return provision
                + switch (questions.size()) {
                    case 0 -> "";
                    case 1 -> ", question " + questions.getFirst();
                    default -> ", questions " + String.join(", ", questions);
                };
    }
}
