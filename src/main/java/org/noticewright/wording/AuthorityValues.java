package org.noticewright.wording;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;

/** An authority as values for templates. */
final class AuthorityValues {

    private AuthorityValues() {}

    static Map<String, Object> of(Authority authority) {
        Values values = new Values()
                .line("name", authority.name(), "authority.name")
                .line("shortName", authority.shortName(), "authority.shortName")
                .lines("replyTo", authority.replyTo(), "authority.replyTo")
                .line("email", authority.email(), "authority.email")
                .line("telephone", authority.telephone(), "authority.telephone")
                .line("website", authority.website(), "authority.website")
                .put("internalReview", review(authority))
                .put("regulator", regulator(authority));
        if (authority.logo() != null && authority.logo().file() != null) {
            String alt = authority.logo().alt();
            values.put(
                    "logo",
                    new Values()
                            .put("alt", alt != null && !alt.isBlank() ? alt : authority.name())
                            .map());
        }
        return values.map();
    }

    private static Map<String, Object> review(Authority authority) {
        var review = authority.internalReview();
        if (review == null) {
            return Map.of();
        }
        return new Values()
                .put("offered", review.offered())
                .line("contact", inSentence(review.contact()), "authority.internalReview.contact")
                .put("withinWorkingDays", review.withinWorkingDays())
                .put("answeredWithinWorkingDays", review.answeredWithinWorkingDays())
                .map();
    }

    private static @Nullable String inSentence(@Nullable String words) {
        return words == null ? null : QuestionNames.withoutFullStop(words.strip());
    }

    private static Map<String, Object> regulator(Authority authority) {
        var regulator = authority.regulator();
        if (regulator == null) {
            return Map.of();
        }
        return new Values()
                .line("name", regulator.name(), "authority.regulator.name")
                .line("theName", withArticle(regulator.name()), "authority.regulator.name")
                .lines("address", regulator.address(), "authority.regulator.address")
                .line("telephone", regulator.telephone(), "authority.regulator.telephone")
                .line("website", regulator.website(), "authority.regulator.website")
                .map();
    }

    private static @Nullable String withArticle(@Nullable String name) {
        return name == null || name.isBlank() || name.toLowerCase(Locale.ROOT).startsWith("the ")
                ? name
                : "the " + name;
    }
}
