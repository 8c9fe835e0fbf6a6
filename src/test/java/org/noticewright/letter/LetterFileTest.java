package org.noticewright.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Weight;

class LetterFileTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.basedir"), "src", "test", "resources", "letter");

    private final LetterFile file = new LetterFile(Exemptions.load());

    @Test
    void read_givesWhatTheContractsExampleSays() throws LetterFileException {
        Letter letter = file.read(FOLDER.resolve("contract.letter.json"));

        assertThat(letter.authority()).isEqualTo(new AuthoritySource.Named("example.authority.json"));
        assertThat(letter.received()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(letter.clarified()).isNull();
        assertThat(letter.questions()).extracting(Question::number).containsExactly("1", "2");
        assertThat(letter.basis("security")).hasValueSatisfying(basis -> {
            assertThat(basis.likelihood()).isEqualTo(Likelihood.WOULD_BE_LIKELY_TO);
            assertThat(basis.factors()).hasSize(2);
            assertThat(basis.passages()).containsOnlyKeys("statement");
        });
    }

    @Test
    void write_givesWhatReadsBackEqualInTheSameOrder() throws LetterFileException {
        Letter letter = file.read(FOLDER.resolve("contract.letter.json"));

        String written = file.write(letter);

        assertThat(file.parse(written, "again.letter.json")).isEqualTo(letter);
        assertThat(file.write(file.parse(written, "again.letter.json"))).isEqualTo(written);
    }

    @Test
    void write_isLaidOutForPeople() throws LetterFileException {
        Letter letter = letter("""
                "reference": "FOI 1", "dated": null, "environmental": false, "enclosures": [],
                "requester": {},
                "questions": [ { "id": "1", "text": "How many \\"printers\\"?\\nAnd plotters?",
                                 "table": { "columns": ["Kind", ""], "rows": [["Laser", ""], ["Ink", null], []] } } ],
                "outcomes": [ { "questions": ["1"], "outcome": "disclosed", "cells": [["Laser", "4"]] } ],
                "passages": { "review": "", "opening": "Thank you.", "delay": null }""");

        assertThat(file.write(letter)).isEqualTo("""
                {
                  "format": "noticewright/letter-1",
                  "reference": "FOI 1",
                  "requester": {},
                  "questions": [
                    {
                      "id": "1",
                      "text": "How many \\"printers\\"?\\nAnd plotters?",
                      "table": {
                        "columns": ["Kind", ""],
                        "rows": [
                          ["Laser", ""],
                          ["Ink", ""],
                          []
                        ]
                      }
                    }
                  ],
                  "outcomes": [
                    {
                      "questions": ["1"],
                      "outcome": "disclosed",
                      "cells": [
                        ["Laser", "4"]
                      ]
                    }
                  ],
                  "passages": {
                    "review": "",
                    "opening": "Thank you."
                  }
                }
                """);
    }

    @Test
    void number_isTheIdWhereMissingAndNoneWhereNull() throws LetterFileException {
        Letter letter = letter("""
                "questions": [ { "id": "1" }, { "id": "2", "number": null }, { "id": "3", "number": "Q3" },
                               { "id": "4", "number": "4" }, { "number": "(5)" }, {} ]""");

        assertThat(letter.questions()).extracting(Question::number).containsExactly("1", null, "Q3", "4", "(5)", null);
        assertThat(file.write(letter)).containsOnlyOnce("\"number\": null").doesNotContain("\"number\": \"4\"");
        assertThat(file.parse(file.write(letter), "again")).isEqualTo(letter);
    }

    @Test
    void weight_isUnderstoodWithAHyphenAndWrittenWithout() throws LetterFileException {
        Letter letter = letter("\"bases\": [ { \"factors\": [ { \"weight\": \"very-high\" } ] } ]");

        assertThat(letter.bases().getFirst().factors().getFirst().weight()).isEqualTo(Weight.VERY_HIGH);
        assertThat(file.write(letter)).contains("\"weight\": \"very high\"");
    }

    @Test
    void limb_isKeptWhileNoExemptionIsChosen() throws LetterFileException {
        Letter letter = letter("""
                "bases": [ { "limb": "31(1)(a)" }, { "exemption": "s31(1)(a)", "limb": "31(1)(a)" },
                           { "exemption": "s31(3)" } ]""");

        assertThat(letter.bases())
                .extracting(
                        basis -> basis.limb() == null ? "none" : basis.limb().interest())
                .containsExactly(
                        "the prevention or detection of crime", "the prevention or detection of crime", "none");
    }

    @Test
    void lineEnds_areReadAsLf() throws LetterFileException {
        assertThat(letter("\"advice\": \"a\\r\\nb\\rc\\nd\"").advice()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void nothing_isMissedButTheFormat() throws LetterFileException {
        Letter letter = letter("\"subject\": null");

        assertThat(file.write(letter)).isEqualTo("{\n  \"format\": \"noticewright/letter-1\"\n}\n");
        assertThat(letter.questions()).isEmpty();
    }

    @Test
    void authorityGivenInTheLetter_needsNoFormat() throws LetterFileException {
        Letter letter = letter("\"authority\": { \"name\": \"Example NHS Trust\" }");

        assertThat(letter.authority()).isInstanceOfSatisfying(AuthoritySource.Given.class, given -> assertThat(
                        given.authority().name())
                .isEqualTo("Example NHS Trust"));
    }

    @Test
    void tenThousandQuestions_areReadAndJudged() throws LetterFileException {
        StringBuilder questions = new StringBuilder();
        StringBuilder outcomes = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            questions.append(i == 0 ? "" : ",").append("{\"id\":\"q").append(i).append("\",\"text\":\"How many?\"}");
            outcomes.append(i == 0 ? "" : ",")
                    .append("{\"questions\":[\"q")
                    .append(i)
                    .append("\"],\"outcome\":\"not-held\"}");
        }

        Letter letter = letter("\"questions\":[" + questions + "],\"outcomes\":[" + outcomes + "]");

        assertThat(letter.questions()).hasSize(10_000);
        assertThat(Consistency.faults(letter)).isEmpty();
        assertThat(Consistency.gaps(letter)).isEmpty();
    }

    private Letter letter(String members) throws LetterFileException {
        return file.parse("{\"format\": \"noticewright/letter-1\",\n" + members + "}", "test.letter.json");
    }

    @Test
    void authority_isReadAndWrittenWithoutLoss() throws LetterFileException {
        AuthorityFile authorities = new AuthorityFile();
        Authority authority = authorities.read(FOLDER.resolve("contract.authority.json"));

        assertThat(authority.jurisdiction()).isEqualTo(Jurisdiction.ENGLAND);
        assertThat(authorities.parse(authorities.write(authority), "again")).isEqualTo(authority);
    }
}
