package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.noticewright.check.ExampleFile.Example;
import org.noticewright.law.Side;
import org.noticewright.letter.Question;

/** What a checked letter gives the checks to read, and of which questions it says that words are about them. */
class CheckedLetterTest {
    private static final Checks CHECKS = new Checks(Rules.load());

    @Test
    void sentencesOfLetter_areNeitherOfABasisNorAnswers() throws Exception {
        CheckedLetter letter = letter("mixed", Map.of("outcomes[1].answer", "\"There were 212.\""));

        assertThat(letter.sentencesOfLetter())
                .extracting(Sentence::text)
                .noneMatch(text -> text.contains("212") || text.contains("Money that has left the account"))
                .anyMatch(text -> text.contains("yearly report on fraud"));
    }

    @Test
    void sentencesOnAGround_leaveOutWhatTheLetterSaysOfOtherQuestions() throws Exception {
        CheckedLetter letter = letter(
                "mixed", Map.of("passages.opening", "\"Question 3 is easy. Question 4 is not. Thank you for both.\""));

        assertThat(letter.sentencesOn(letter.grounds().get(1)))
                .extracting(s -> s.text().strip())
                .contains("Question 4 is not.")
                .doesNotContain("Question 3 is easy.")
                .anyMatch(text -> text.contains("Refuse is not collected"))
                .noneMatch(text -> text.contains("Money that has left the account"));
    }

    @Test
    void sentence_isAboutTheQuestionsItNames_orThoseOfItsParagraph_orThoseOfItsPlace() throws Exception {
        CheckedLetter letter = letter(
                "mixed",
                Map.of(
                        "passages.opening", "\"Question 3 is easy. It took a day.\"",
                        "passages.closing", "\"Please write to us.\""));

        assertThat(about(letter, "Question 3 is easy.")).containsExactly("3");
        assertThat(about(letter, "It took a day.")).containsExactly("3");
        assertThat(about(letter, "Please write to us.")).isEmpty();
        assertThat(about(letter, "There were 212.")).containsExactly("3");
        assertThat(about(letter, "Money that has left the account is seldom recovered."))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void requestersWords_areBlottedOutWhereTheyAreRepeated_unlessTheyAreShort() throws Exception {
        CheckedLetter letter = letter(
                "mixed",
                Map.of(
                        "introduction", "\"I am worried about  false invoices.\"",
                        "questions[2].text", "\"How many?\"",
                        "passages.opening",
                                "\"You wrote: I am worried about false invoices. You asked: How many? You also asked: At what hours"
                                        + " is the depot patrolled?\""));

        String read = letter.sentences().stream()
                .filter(s -> s.block().is("opening"))
                .map(Sentence::masked)
                .reduce("", String::concat);
        assertThat(read).doesNotContain("worried", "depot").contains("You wrote", "How many?");
    }

    @Test
    void quotations_areTextsOfTheLetter_butNotReadAsItsOwn() throws Exception {
        CheckedLetter letter = letter("withheld", Map.of("passages.opening", "\"He said:\\n\\n> All is well.\""));

        assertThat(letter.allTexts()).extracting(TextBlock::text).contains("All is well.");
        assertThat(letter.texts())
                .extracting(TextBlock::text)
                .contains("He said:")
                .doesNotContain("All is well.");
    }

    @Test
    void refusals_areTheAnswersThatGoWithAGround() throws Exception {
        CheckedLetter letter = letter(
                "mixed", Map.of("outcomes[0].answer", "\"See below.\"", "outcomes[2].answer", "\"Not this either.\""));
        Ground report = letter.grounds().get(0);
        Ground depot = letter.grounds().get(1);

        assertThat(letter.isRefusal(block(letter, "See below."), report)).isTrue();
        assertThat(letter.isRefusal(block(letter, "See below."), depot)).isFalse();
        assertThat(letter.isRefusal(block(letter, "Not this either."), depot)).isTrue();
        assertThat(letter.isRefusal(block(letter, "There were 212."))).isFalse();
        assertThat(letter.isRefusal(block(letter, "Money that has left the account is seldom recovered.")))
                .isFalse();
    }

    @Test
    void wordsOfAQuestion_areThoseOfItsTableToo() throws Exception {
        Question question = letter("table", Map.of()).letter().question("3").orElseThrow();

        assertThat(CheckedLetter.wordsOf(question).replaceAll("\\s+", " "))
                .isEqualTo("Please complete the table. Vehicle Number Lorries Vans Sweepers ");
    }

    @Test
    void harm_isSoughtInTheOtherPassages_whereItHasNoneOfItsOwn() throws Exception {
        CheckedLetter letter = letter(
                "withheld",
                Map.of(
                        "bases[0].harm", "{}",
                        "bases[0].passages.statement", "\"Thieves would come.\"",
                        "bases[0].passages.heading.harm", "\"Harm\""));
        Ground ground = letter.grounds().getFirst();

        assertThat(ground.hasHarmOfItsOwn()).isFalse();
        assertThat(ground.harm()).extracting(TextBlock::text).containsExactly("Thieves would come.");
    }

    @Test
    void sides_areReadInRunningText_fromLeadToLead() throws Exception {
        CheckedLetter letter = letter(
                "withheld",
                Map.of(
                        "bases[0].factors",
                        "[]",
                        "bases[0].passages.publicInterest",
                        "\"We did the test.\\n\\nFactors in favour of disclosure:\\n\\nPeople pay for the patrols.\\n\\n"
                                + "However, thieves read too.\\n\\nThey come at night.\\n\\n"
                                + "On balance we withhold.\\n\\nThat is all.\""));
        Ground ground = letter.grounds().getFirst();

        assertThat(ground.factors(Side.FOR)).extracting(TextBlock::text).containsExactly("People pay for the patrols.");
        assertThat(ground.factors(Side.AGAINST))
                .extracting(TextBlock::text)
                .containsExactly("However, thieves read too.", "They come at night.");
    }

    @Test
    void side_endsWithItsPassage() throws Exception {
        CheckedLetter letter = letter(
                "withheld",
                Map.of(
                        "bases[0].factors", "[]",
                        "bases[0].passages.publicInterest", "\"In favour of disclosure there is the cost of patrols.\"",
                        "bases[0].passages.balance", "\"Thieves would come.\""));

        assertThat(letter.grounds().getFirst().factors(Side.FOR))
                .extracting(TextBlock::text)
                .containsExactly("In favour of disclosure there is the cost of patrols.");
    }

    @Test
    void questionsWithoutNumbers_areNamedByTheirIds() throws Exception {
        CheckedLetter letter = letter(
                "mixed",
                Map.of(
                        "questions[0].number", "null",
                        "questions[1].number", "null",
                        "questions[2].number", "null",
                        "questions[3].number", "null",
                        "passages.opening", "\"Response 3 is easy.\""));

        assertThat(about(letter, "Response 3 is easy.")).containsExactly("3");
    }

    @Test
    void questionsWithLetters_areNamedByTheseOnly() throws Exception {
        CheckedLetter letter = letter(
                "mixed",
                Map.of(
                        "questions[0].number", "\"(a)\"",
                        "questions[1].number", "\"(b)\"",
                        "questions[2].number", "\"(c)\"",
                        "questions[3].number", "\"(i)\"",
                        "passages.opening", "\"Part (i) is easy. Part (ii) is hard.\""));

        assertThat(about(letter, "Part (i) is easy.")).containsExactly("4");
        assertThat(about(letter, "Part (ii) is hard.")).doesNotContain("2");
    }

    @Test
    void questionsOfWhichSomeHaveNumbers_areNamedByTheseOnly() throws Exception {
        CheckedLetter letter = letter(
                "mixed", Map.of("questions[2].number", "null", "passages.opening", "\"Question 3 and question 4.\""));

        assertThat(about(letter, "Question 3 and question 4.")).containsExactly("4");
    }

    @Test
    void finding_hasTheWordsOfItsRule_withWhatIsMissingFilledIn() throws Exception {
        Finding finding = CHECKS.run(letter("withheld", Map.of("bases[0].likelihood", "null"))).stream()
                .filter(found -> found.id().equals("H01"))
                .findFirst()
                .orElseThrow();
        Rule rule = CHECKS.rules().rule("H01");

        assertThat(finding.questions()).isEqualTo(List.of("1", "2"));
        assertThat(finding.basis()).isEqualTo(rule.basis());
        assertThat(finding.fix()).isEqualTo(rule.fix());
        assertThat(finding.inTemplate("harm.md").message()).endsWith(" These words come from the template harm.md.");
    }

    private static CheckedLetter letter(String base, Map<String, String> changes) throws Exception {
        return ExampleLetters.of(new Example(base, base, changes));
    }

    private static Set<String> about(CheckedLetter letter, String words) {
        return letter.sentences().stream()
                .filter(s -> s.text().strip().equals(words))
                .findFirst()
                .orElseThrow()
                .about();
    }

    private static TextBlock block(CheckedLetter letter, String words) {
        return letter.texts().stream()
                .filter(text -> text.text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
