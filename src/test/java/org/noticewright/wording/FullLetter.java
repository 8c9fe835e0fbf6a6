package org.noticewright.wording;

import java.util.List;

/** A letter in which every field that is printed holds a word of its own, and what is internal holds a secret. */
final class FullLetter {

    private FullLetter() {}

    /** Fields in the order of the letter; the word of each is its {@link #marker}. */
    static final List<String> FIELDS_IN_ORDER = List.of(
            "authority.name",
            "authority.replyTo[0]",
            "authority.replyTo[1]",
            "authority.email",
            "authority.telephone",
            "authority.website",
            "requester.name",
            "requester.address[0]",
            "requester.address[1]",
            "reference",
            "requester.salutation",
            "subject",
            "delay.reason",
            "introduction",
            "questions[0].group",
            "questions[0].number",
            "questions[0].text",
            "questions[1].group",
            "questions[1].number",
            "questions[1].text",
            "questions[2].text",
            "outcomes[1].answer",
            "questions[1].table.columns[0]",
            "questions[1].table.columns[1]",
            "questions[1].table.rows[0][0]",
            "outcomes[1].cells[0][1]",
            "outcomes[2].answer",
            "bases[0].harm.revealed",
            "bases[0].harm.causalLink",
            "bases[0].harm.severity",
            "bases[0].harm.combinesWith",
            "bases[0].harm.evidence[0].title",
            "bases[0].harm.evidence[0].date",
            "bases[0].harm.evidence[0].quote",
            "bases[0].factors[1].text",
            "bases[0].factors[1].reason",
            "bases[0].factors[1].source",
            "bases[0].factors[0].text",
            "bases[0].factors[0].reason",
            "bases[0].factors[0].source",
            "bases[0].balance.reason",
            "bases[1].harm.revealed",
            "bases[1].harm.ifYes",
            "bases[1].harm.ifNo",
            "bases[1].harm.causalLink",
            "bases[1].balance.reason",
            "advice",
            "authority.internalReview.contact",
            "authority.regulator.name",
            "authority.regulator.address[0]",
            "authority.regulator.telephone",
            "authority.regulator.website",
            "signatory.name",
            "signatory.role",
            "enclosures[0]",
            "enclosures[1]");

    /** The word that a field holds: letters alone, so that no Markdown or rule of numbers touches it. */
    static String marker(String field) {
        return "Z" + field.replaceAll("[^A-Za-z0-9]", "Q") + "Z";
    }

    private static String m(String field) {
        return '"' + marker(field) + '"';
    }

    private static String all(String parent, String... keys) {
        return String.join(
                ", ",
                List.of(keys).stream()
                        .map(k -> "\"" + k + "\": " + m(parent + k))
                        .toList());
    }

    /** The keys of the letter file, without its format. */
    static final String JSON = String.join(
            ",\n",
            """
            "authority": {"format": "noticewright/authority-1", "id": "full", "replyTo": [%s, %s], %s,
              "internalReview": {"offered": true, "contact": %s, "withinWorkingDays": 40},
              "regulator": {%s, "address": [%s]}}""".formatted(
                            m("authority.replyTo[0]"),
                            m("authority.replyTo[1]"),
                            all("authority.", "name", "email", "telephone", "website"),
                            m("authority.internalReview.contact"),
                            all("authority.regulator.", "name", "telephone", "website"),
                            m("authority.regulator.address[0]")),
            all("", "reference", "subject", "introduction", "advice"),
            "\"requester\": {%s, \"address\": [%s, %s]}"
                    .formatted(
                            all("requester.", "name", "salutation"),
                            m("requester.address[0]"),
                            m("requester.address[1]")),
            "\"received\": \"2026-05-05\", \"dated\": \"2026-07-05\", \"accepted\": [{\"check\": \"mSECRETm\", \"field\": \"mSECRETm\", \"words\": \"mSECRETm\","
                    + " \"reason\": \"mSECRETm\", \"by\": \"mSECRETm\"}], \"notes\": \"mSECRETm\"",
            "\"delay\": {\"apologise\": true, " + all("delay.", "reason") + "}",
            """
            "questions": [
              {"id": "a", %s},
              {"id": "b", %s, "table": {"columns": [%s, %s], "rows": [[%s, ""]]}},
              {"id": "c", "number": null, "group": "", %s}]""".formatted(
                            all("questions[0].", "group", "number", "text"),
                            all("questions[1].", "group", "number", "text"),
                            m("questions[1].table.columns[0]"),
                            m("questions[1].table.columns[1]"),
                            m("questions[1].table.rows[0][0]"),
                            all("questions[2].", "text")),
            """
            "outcomes": [
              {"questions": ["a"], "outcome": "withheld", "basis": "r"},
              {"questions": ["b"], "outcome": "disclosed", %s, "cells": [["", %s]]},
              {"questions": ["c"], "outcome": "neither-confirm-nor-deny", "basis": "n", %s}]""".formatted(all("outcomes[1].", "answer"), m("outcomes[1].cells[0][1]"), all("outcomes[2].", "answer")),
            """
            "bases": [
              {"id": "r", "exemption": "s31(1)(a)", "likelihood": "would",
               "harm": {%s, "evidence": [{%s, "url": "https://example.org/"}]},
               "factors": [
                 {"side": "against", "library": "FM01", "weight": "high", "note": "mSECRETm", %s},
                 {"side": "for", "weight": "low", "note": "mSECRETm", %s}],
               "balance": {"favours": "maintaining", %s}, "section17_4": {"claimed": false, "reason": "mSECRETm"}},
              {"id": "n", "exemption": "s31(3)", "limb": "31(1)(a)", "likelihood": "would", "harm": {%s},
               "balance": {"favours": "maintaining", %s}}]""".formatted(
                            all("bases[0].harm.", "revealed", "causalLink", "severity", "combinesWith"),
                            all("bases[0].harm.evidence[0].", "title", "date", "quote"),
                            all("bases[0].factors[0].", "text", "reason", "source"),
                            all("bases[0].factors[1].", "text", "reason", "source"),
                            all("bases[0].balance.", "reason"),
                            all("bases[1].harm.", "revealed", "ifYes", "ifNo", "causalLink"),
                            all("bases[1].balance.", "reason")),
            "\"signatory\": {%s}, \"enclosures\": [%s, %s]"
                    .formatted(all("signatory.", "name", "role"), m("enclosures[0]"), m("enclosures[1]")));
}
