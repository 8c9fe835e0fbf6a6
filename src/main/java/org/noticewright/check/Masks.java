package org.noticewright.check;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blots out what is not the authority's own statement. Every result is as long as what it was made of. */
public final class Masks {
    private static final char BLOT = '•';

    /** Words in double quotation marks, of two words or more. */
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]{3,900}”|\"[^\"]{3,900}\"");

    /** What may be said of confirming and denying without doing either. */
    static final Pattern NEITHER = Phrase.of(
            "\\b(?:neither|not|nor) (?:to )?confirms?(?:ed|ing)? (?:n?or|and) (?:to )?den(?:y|ies|ied|ying)\\b,?(?:(?! and (?:the |this |that )?(?:requested )?(?:information|details|data|request|it) (?:is|are|has|have) (?:been |being |therefore |accordingly )?(?:withheld|exempt|refused))[^,;:.•]){0,200}",
            "\\bconfirm(?:s|ed|ing|ation)? (?:n?or|/|and) (?:to )?(?:a )?den(?:y|ies|ied|ying|ial)\\b(?:(?! and (?:the |this |that )?(?:requested )?(?:information|details|data|request|it) (?:is|are|has|have) (?:been |being |therefore |accordingly )?(?:withheld|exempt|refused))[^,;:.•]){0,200}",
            "\\bconfirm(?:ing)?/den(?:y|ying)\\b[^,;:.•]{0,200}",
            "\\bwhether\\b(?:(?!, (?:would|could|might)\\b|,? (?:but|however|although|though|because|since|and (?:we|it|the)) )[^;:.]){0,200}",
            "\\b(?:if|were|where|should|assuming|had|even if|any(?! (?:event|case)\\b))\\b[^,;.]{0,60}\\b(?:held|hold|holds|exists?|existed)\\b(?: by us)?",
            "\\bif (?:it|we|they|he|she|an? [\\w ]{1,20}|the [\\w ]{1,20}) (?:has|have|had|do|does)\\b[^,;.]{0,80}",
            "\\bif (?:we|it|they|the [\\w ]{1,20}) (?:were to |did |had to )?(?:say|said|state|stated|tell you|told you|answer|answered|reply|replied) that\\b[^,;.]{0,160}",
            "\\beither (?:that )?(?:we|it|the [\\w ]{1,20}) (?:has|have|holds?|do|does)\\b[^,;.]{0,80}",
            "\\b(?:is|was|are|were|has|have) or (?:is|was|are|were|has|have) not\\b[^,;.]{0,40}",
            "\\b(?:is|are) held or (?:is |are )?not(?: held)?",
            "\\b(?:do|does) or (?:do|does) not hold[^,;.]{0,80}",
            "\\bin (?:a |any |other |all )?cases? (?:where|in which|when)\\b[^.;,]{0,80}",
            "\\bholds? or (?:do|does) not hold[^,;.]{0,80}",
            "\\bmay or may not (?:hold|be held)[^,;.]{0,80}",
            "\\b(?:taken?|taking|constru\\w+|interpret\\w*|read|regard\\w*|inferr?\\w*|seen?|treat\\w*|viewed|view (?:this|it)|understood) (?:\\w{1,12} ){0,3}?(?:as|to mean|to (?:indicate|imply|suggest|show)|that|in any way|from this)\\b[^;.]{0,200}",
            "\\b(?:confirmation|confirming|admitting|admission|a statement|stating|saying|acknowledging|revealing|denying|(?:a )?denial|the fact|(?:an?|any|either|such an?|our|the) (?:reply|response|answer|indication|statement)|(?:does|do|would|should) not (?:mean|imply|indicate|suggest|confirm))(?: the fact)? (?:that|of)\\b[^,;.]{0,160}",
            "(?<!able |pleased |writing |happy |like |position |glad |regret |sorry |afraid )\\bto (?:confirm|deny|say|state|disclose|reveal(?:,[^,;.]{0,30},)?|indicate|tell (?:you|anyone|anybody|an? \\w{1,15}|the \\w{1,15})|inform [^,;.]{0,40}) that\\b[^,;.]{0,160}");

    /** Sentences that say what the law provides. */
    static final Pattern PROVIDES = Phrase.of(
            "\\b(?:section|sections|subsection|s\\.?|ss\\.?|article|part|schedule|paragraph) ?\\d[^.;]{0,100}\\b(?:provides?|states?|says|reads?|exempts|allows|permits|covers|sets out|enables|removes|excludes|relieves|creates|requires|protects|can be (?:used|applied|claimed|relied upon|engaged)|(?:applies|apply|is engaged) (?:where|when|if|to information|only))",
            "\\b(?:the|this) (?:act|foia|legislation|exemption|provision|section|subsection|freedom of information act(?: 2000)?)(?: \\([^)]{1,12}\\))? (?:provides?|states?|says|reads|exempts|allows|permits|covers|sets out|enables|removes|excludes|requires|protects|(?:applies|is engaged) (?:where|when|if|to information|only))",
            "\\b(?:information|duty|it) (?:is|would be|may be|does not|will be) (?:exempt|arise|exempt information)[^.;]{0,60}\\b(?:if|where|to the extent)\\b(?! we)",
            "\\bexempt (?:information )?(?:from disclosure )?(?:under [^.;]{0,60})?(?:if|where) (?:its|the|such|that|their|disclosure)\\b",
            "\\bthe disclosure of which (?:would|is)\\b",
            "\\b(?:consider|decid|determin|assess|establish|ask|examin|question|test|as to|of)\\w*,? whether\\b[^.;]{0,160}\\bwould,? or would be likely to",
            "\\b(?:if|where|when (?:its|the|disclosure|release|such)|extent that)\\b (?:or to the extent that )?[^.;]{0,90}\\bwould,? or (?:would )?be likely to",
            "\\bif,? or to the extent that\\b",
            "\\b(?:an?|any|every|each|the) (?:public )?authority (?:must|has to|is obliged|is required|can, |has, or has not)",
            "\\b(?:anybody|anyone|any person|a person|a requester|an applicant) (?:who|making|is entitled|has the right|has a right)\\b[^.;]{0,60}\\b(?:must|entitled|right)\\b",
            "\\b(?:an?|the) (?:requester|applicant|person) (?:has to|must|is to|shall) be told\\b",
            "\\b(?:comply(?:ing)?|compliance|meet(?:ing)?|fulfil(?:ling)?|confirming or denying)\\b[^.;]{0,60}\\bwould\\b[^.;]{0,40}\\b(?:sensitive|damaging|exemption)\\b",
            "\\bpublic authority (?:is not obliged|need not|may refuse|does not have|can refuse)",
            "\\b(?:need|test|required|must) [^.;]{0,40}\\b(?:show|demonstrate|establish|determine|consider) [^.;]{0,80}\\bwould,? or would be likely to");

    /** Words by which a paragraph on the law turns to this request. */
    static final Pattern OWN_CASE = Phrase.of(
            "\\b(?:we|our|us|i|my|in this (?:case|instance)|here|this (?:request|information|disclosure)|(?:the|your) request(?:ed)?|trust|council|university|college|department|force|constabulary|police|service|office|agency|commission|ministry|museum)\\b");

    /** Where a sentence that begins with the law goes on to claim something of this request. */
    static final Pattern OWN_CLAIM = Phrase.of(
            "\\b(?:in this (?:case|instance)|we (?:believe|feel|think)|(?:our|the \\w{1,15}'s) (?:view|belief|opinion)|since|because|(?:considers?|believes?|satisfied|of the (?:view|opinion)) that)\\b[^.;]{0,160}\\b(?:may|might|could|would|will)\\b");

    private Masks() {}

    /** Plain apostrophes, hyphens and spaces; nothing blotted out. */
    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00a0', ' ')
                .replace('‑', '-')
                .replace('–', '-');
    }

    /** Blots out quotations, and what the requester wrote wherever it is repeated. */
    static String quotations(String text, Collection<String> requestersWords) {
        StringBuilder masked = blot(text, QUOTATION);
        String lower = text.toLowerCase(Locale.UK);
        if (lower.length() == text.length()) {
            for (String words : requestersWords) {
                for (int at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length())) {
                    fill(masked, at, at + words.length());
                }
            }
        }
        return masked.toString();
    }

    /** Blots out the clauses that speak of confirming or denying without doing so. */
    static String neither(String masked) {
        return blot(masked, NEITHER).toString();
    }

    /** Blots out whatever a pattern finds. */
    static String without(Pattern pattern, String masked) {
        return blot(masked, pattern).toString();
    }

    private static StringBuilder blot(String text, Pattern pattern) {
        StringBuilder masked = new StringBuilder(text);
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            fill(masked, matcher.start(), matcher.end());
        }
        return masked;
    }

    private static void fill(StringBuilder masked, int from, int to) {
        for (int i = from; i < to; i++) {
            masked.setCharAt(i, BLOT);
        }
    }
}
