package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Question;

class QuestionNamesTest {

    /** A question for each entry: "number", "group/number", or "group/-text" for one without a number. */
    private static List<Question> questions(String entries) {
        List<Question> list = new ArrayList<>();
        for (String entry : List.of(entries.split(" ", -1))) {
            String group = entry.contains("/") ? entry.substring(0, entry.indexOf('/')) : null;
            String rest = entry.substring(entry.indexOf('/') + 1);
            @Nullable String number = rest.startsWith("-") ? null : rest;
            String text = rest.startsWith("-") ? rest.substring(1).replace('_', ' ') : "Words of " + rest;
            list.add(new Question("id" + list.size(), number, group, text, null));
        }
        return list;
    }

    private static Letter letter(List<Question> questions) {
        Letter empty = Worded.letter("\"reference\": \"R\"");
        return new Letter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                questions,
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                List.of(),
                empty.passages(),
                null,
                List.of(),
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 2 3 4 5; 0; question 1",
                "1 2 3 4 5; 0 1; questions 1 and 2",
                "1 2 3 4 5; 0 1 2; questions 1 to 3",
                "1 2 3 4 5; 0 1 2 4; questions 1 to 3 and 5",
                "1 2 3 4 5; 4 2 0; questions 1, 3 and 5",
                "1 2 3 4 5; 0 1 3 4; questions 1, 2, 4 and 5",
                "1 2 3; 0 1 2; questions 1 to 3",
                "Q1 Q2 Q3 4; 0 1 2; questions 1 to 3",
                "1. 2. 3) (4); 0 1 3; questions 1, 2 and 4",
                "1a 1b 2; 0 1; questions 1a and 1b",
                "1 01 2; 0 1; questions 1 and 01",
                "A/1 A/2 B/1 B/2; 0 1; questions 1 and 2 under the heading “A”",
                "A/1 A/2 B/1 B/2; 0 2; question 1 under the heading “A” and question 1 under the heading “B”",
                "A/1 A/2 B/1 B/3; 3; question 3",
                "A/1. B/1) A2/2; 0; question 1 under the heading “A”",
                "A/-One A/-Two B/-Three; 0 1; the questions under the heading “A”",
                "A/-One A/-Two B/-Three C/-Four; 0 1 2; the questions under the headings “A” and “B”",
                "A/-One A/-Two B/-Three; 0; the question “One”",
                "A/-One A/-Two B/-Three; 0 1 2; all your questions",
                "-One; 0; your question",
                "-One -Two -Three; 0 1; the question “One” and the question “Two”",
                "-How_many_people_do_you_employ_in_the_finance_office_today -x; 0; "
                        + "the question “How many people do you employ in the …”",
                "-Please_give_the_cost. -x; 0; the question “Please give the cost”",
                "1 2 1 3; 0; the question “Words of 1”",
                "1 2 1 3; 1 3; questions 2 and 3"
            })
    void phrase_namesTheQuestions(String all, String meant, String expected) {
        List<Question> questions = questions(all);
        List<Question> some = Arrays.stream(meant.split(" "))
                .map(i -> questions.get(Integer.parseInt(i)))
                .toList();

        assertThat(new QuestionNames(letter(questions)).phrase(some)).isEqualTo(expected);
    }

    @Test
    void phrase_ofARequestWithoutQuestionsIsTheRequest() {
        QuestionNames names = new QuestionNames(letter(List.of()));

        assertThat(names.phrase(List.of())).isEqualTo("your request");
        assertThat(names.areAll(List.of())).isTrue();
    }

    @Test
    void list_isNeededWhereMoreThanTwoWouldBeQuoted() {
        List<Question> questions = questions("-One -Two -Three -Four");
        QuestionNames names = new QuestionNames(letter(questions));

        assertThat(names.needList(questions.subList(0, 2))).isFalse();
        assertThat(names.needList(questions.subList(0, 3))).isTrue();
        assertThat(names.needList(questions)).isFalse();
    }

    @Test
    void partOfAQuestion_isNamed() {
        Worded worded = Worded.finished(Worded.letter("""
                "questions": [{"id": "1", "text": "Cost and supplier?"}],
                "outcomes": [
                  {"questions": ["1"], "outcome": "disclosed", "part": "the cost", "answer": "£1"},
                  {"questions": ["1"], "outcome": "not-held", "part": "the supplier"}]"""));

        assertThat(worded.words("decision"))
                .isEqualTo("We are giving you the information asked for in question 1 (the cost). "
                        + "We do not hold the information asked for in question 1 (the supplier).");
        assertThat(worded.texts("h3")).containsExactly("Question 1 (the cost)", "Question 1 (the supplier)");
    }

    @Test
    void questionsWithoutNumbers_areListedUnderTheirBasis() {
        Worded worded = Worded.finished(Worded.example("westmere-university-ncnd"));

        List<String> lists = worded.ofClass("scope").stream().map(Worded::text).toList();
        assertThat(lists).hasSize(2);
        assertThat(lists.getFirst())
                .startsWith(
                        "The first set of questions: Finance Office: “Is there, or has there been, an investigation")
                .doesNotContain("Was it reported that a password had been entered?");
        assertThat(lists.getLast()).startsWith("The second set of questions: Finance Office: “Was a request made");
        assertThat(Worded.text(worded.basis(1))).doesNotContain("the first set of questions");
    }
}
