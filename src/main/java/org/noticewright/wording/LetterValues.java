package org.noticewright.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticewright.clock.Clock;
import org.noticewright.clock.DueDate;
import org.noticewright.law.Exemption;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.Question;
import org.noticewright.letter.QuestionTable;
import org.noticewright.letter.Requester;
import org.noticewright.letter.Signatory;

/** A letter as the flat values that templates see: maps, lists, truths, dates in words and typed {@link Words}. */
final class LetterValues {

    /** Twenty working days take at least this long, so that an earlier letter needs no calendar. */
    private static final int SHORTEST_PERIOD_DAYS = 26;

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "next");

    private final Letter letter;
    private final QuestionNames names;
    private final DateStyle dateStyle;

    LetterValues(Letter letter, QuestionNames names, DateStyle dateStyle) {
        this.letter = letter;
        this.names = names;
        this.dateStyle = dateStyle;
    }

    /** The values of the whole letter, without the answers. */
    Map<String, Object> of(Authority authority, LocalDate dated, boolean draft) throws WordingException {
        Requester requester = Objects.requireNonNullElse(letter.requester(), new Requester(null, null, List.of()));
        Signatory signatory = letter.signatory() != null ? letter.signatory() : authority.signatory();
        String signatoryField = letter.signatory() != null ? "signatory" : "authority.signatory";
        Values values = new Values()
                .put("draft", draft)
                .put("holding", letter.isHoldingNotice())
                .line("reference", letter.reference(), "reference")
                .line("subject", inSentence(letter.subject()), "subject")
                .verbatim("introduction", letter.introduction(), "introduction")
                .put("dated", dateStyle.apply(dated))
                .put("received", date(letter.received()))
                .put("clarified", date(letter.clarified()))
                .put("due", date(missedDay(dated)))
                .put("requester", requester(requester))
                .put("authority", AuthorityValues.of(authority))
                .put("signatory", signatory(signatory, signatoryField))
                .put("delay", delay())
                .put("extension", extension())
                .put("questions", questions())
                .put("decisions", decisions())
                .put("undecided", undecided())
                .put("bases", bases())
                .block("advice", letter.advice(), "advice")
                .lines("enclosures", letter.enclosures(), "enclosures");
        return values.map();
    }

    /** A subject is a few words inside a sentence, which brings its own full stop. */
    private static @Nullable String inSentence(@Nullable String words) {
        return words == null ? null : QuestionNames.withoutFullStop(words.strip());
    }

    private @Nullable String date(@Nullable LocalDate date) throws WordingException {
        return date == null ? null : dateStyle.apply(date);
    }

    /** The last day for a reply, where the letter is later and all bank holidays up to then are known. */
    private @Nullable LocalDate missedDay(LocalDate dated) {
        LocalDate received = letter.received();
        if (received == null || dated.isBefore(received.plusDays(SHORTEST_PERIOD_DAYS))) {
            return null;
        }
        DueDate due =
                Clock.standard().timeForCompliance(received, letter.clarified()).reply();
        return due.isLate(dated) && !due.beyondData() ? due.day() : null;
    }

    private static Map<String, Object> requester(Requester requester) {
        return new Values()
                .line("name", requester.name(), "requester.name")
                .line("salutation", requester.salutation(), "requester.salutation")
                .lines("address", requester.address(), "requester.address")
                .map();
    }

    private static Map<String, Object> signatory(@Nullable Signatory signatory, String field) {
        return signatory == null
                ? Map.of()
                : new Values()
                        .line("name", signatory.name(), field + ".name")
                        .line("role", signatory.role(), field + ".role")
                        .map();
    }

    private Map<String, Object> delay() {
        var delay = letter.delay();
        return new Values()
                .put("apologise", delay != null && delay.apologise())
                .block("reason", delay == null ? null : delay.reason(), "delay.reason")
                .map();
    }

    private Map<String, Object> extension() throws WordingException {
        var extension = letter.extension();
        return extension == null
                ? Map.of()
                : new Values()
                        .put("until", date(extension.until()))
                        .block("reason", extension.reason(), "extension.reason")
                        .map();
    }

    private List<Object> questions() {
        List<Object> list = new ArrayList<>();
        String before = "";
        for (int i = 0; i < letter.questions().size(); i++) {
            Question question = letter.questions().get(i);
            String field = "questions[" + i + "]";
            String group = names.group(question);
            list.add(new Values()
                    .line("group", group.equals(before) ? null : group, field + ".group")
                    .line("number", question.number(), field + ".number")
                    .verbatim("text", question.text(), field + ".text")
                    .put("field", field)
                    .put("hasTable", hasAnsweredTable(question))
                    .map());
            before = group;
        }
        return list;
    }

    private boolean hasAnsweredTable(Question question) {
        QuestionTable table = question.table();
        String id = question.id();
        return table != null
                && id != null
                && letter.outcomes().stream()
                        .filter(o -> o.kind() != null && o.questions().contains(id))
                        .anyMatch(o -> AnswerValues.hasRows(table, o));
    }

    /** One entry for each outcome and basis: what was decided, for which questions. */
    private List<Object> decisions() {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : letter.outcomes()) {
            if (outcome.kind() == null) {
                continue;
            }
            String part = Objects.requireNonNullElse(outcome.part(), "");
            Exemption exemption = exemption(outcome);
            String key = outcome.kind().key() + "|" + (exemption == null ? "" : exemption.id()) + "|" + part;
            outcomes.putIfAbsent(key, outcome);
            questions.computeIfAbsent(key, k -> new ArrayList<>()).addAll(questionsOf(outcome));
        }
        List<Object> list = new ArrayList<>();
        outcomes.forEach((key, outcome) -> list.add(decision(outcome, questions.getOrDefault(key, List.of()))));
        return list;
    }

    private Map<String, Object> decision(Outcome outcome, List<Question> questions) {
        Exemption exemption = exemption(outcome);
        return new Values()
                .put("kind", Objects.requireNonNull(outcome.kind()).key())
                .put("citation", exemption == null ? null : exemption.citation())
                .put("scope", scope(questions, outcome.part()))
                .map();
    }

    /** What has no outcome yet; nothing where every question has one. */
    private @Nullable Map<String, Object> undecided() {
        Set<String> decided = new HashSet<>();
        letter.outcomes().stream().filter(o -> o.kind() != null).forEach(o -> decided.addAll(o.questions()));
        List<Question> open = letter.questions().stream()
                .filter(q -> q.id() == null || !decided.contains(q.id()))
                .toList();
        return open.isEmpty() ? null : scope(open, null);
    }

    private @Nullable Exemption exemption(Outcome outcome) {
        return outcome.basis() == null
                ? null
                : letter.basis(outcome.basis()).map(Basis::exemption).orElse(null);
    }

    private List<Object> bases() throws WordingException {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < letter.bases().size(); i++) {
            Basis basis = letter.bases().get(i);
            List<Outcome> using = letter.outcomes().stream()
                    .filter(o -> basis.id() != null && basis.id().equals(o.basis()))
                    .toList();
            String part = using.size() == 1 ? using.getFirst().part() : null;
            boolean first = letter.bases().subList(0, i).stream()
                    .noneMatch(b -> Objects.equals(b.exemption(), basis.exemption()));
            Map<String, Object> values =
                    BasisValues.of(basis, i, scope(questionsOn(basis), part, setName(i)), first, dateStyle);
            values.put("used", !using.isEmpty());
            list.add(values);
        }
        return list;
    }

    List<Question> questionsOf(Outcome outcome) {
        return outcome.questions().stream()
                .flatMap(id -> letter.question(id).stream())
                .toList();
    }

    /** {@return what a decision covers, see {@link #scope(List, String, String)}} */
    Map<String, Object> scope(List<Question> questions, @Nullable String part) {
        return scope(questions, part, "some of your questions");
    }

    /**
     * What a decision covers: {@code whole} where it is the whole request, {@code questions} as a phrase, {@code asked}
     * to follow "the information", and {@code list} where the questions have no numbers and are too many to quote.
     *
     * @param set the phrase that stands for a list
     */
    private Map<String, Object> scope(List<Question> questions, @Nullable String part, String set) {
        boolean whole = names.areAll(questions) && part == null;
        boolean list = names.needList(questions);
        String phrase = (list ? set : names.phrase(questions))
                + (part == null || part.isBlank() ? "" : " (" + part.strip() + ")");
        return new Values()
                .put("whole", whole)
                .line("questions", phrase, "")
                .line("asked", whole ? "that you asked for" : "asked for in " + phrase, "")
                .put("list", list ? questions.stream().map(this::listed).toList() : null)
                .map();
    }

    private Map<String, Object> listed(Question question) {
        String field = "questions[" + letter.questions().indexOf(question) + "]";
        return new Values()
                .line("group", names.group(question), field + ".group")
                .line("text", question.text(), field + ".text")
                .map();
    }

    /** "the first set of questions", by how many bases before this one need a list too. */
    private String setName(int basis) {
        long before = letter.bases().subList(0, basis).stream()
                .filter(b -> names.needList(questionsOn(b)))
                .count();
        return "the %s set of questions".formatted(ORDINALS.get((int) Math.min(before, ORDINALS.size() - 1)));
    }

    private List<Question> questionsOn(Basis basis) {
        return letter.outcomes().stream()
                .filter(o -> basis.id() != null && basis.id().equals(o.basis()))
                .flatMap(o -> questionsOf(o).stream())
                .toList();
    }
}
