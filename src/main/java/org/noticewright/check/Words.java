package org.noticewright.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, for comparing what was asked with what was said. Thread-safe. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]{0,40}");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final int SHORTEST = 5;

    /** Words that say nothing of a subject: grammar, the Act's own vocabulary, the furniture of requests. */
    private static final Set<String> COMMON = Set.copyOf(List.of("""
            about above across after again against ahead along already also although always amount another answer
            answers anyone anything applied apply approximately asked asking available based basis because become
            been before behind being below between body both bodies broadly brief briefly cannot carried case certain
            clear combined complete concern concerned concerning concerns confirm consider considered considers
            contain contains copies copy could country current currently date dates deny department departments
            describe description detail detailed details did different directly disclose disclosed disclosing
            disclosure does doing done during each either employ employed employees enable enough ensure entire every
            everyone example exact exempt exemption existing explain factor factors favour february financial find
            first following follows form format found four freedom from full further general given gives going good
            group have having held help here hold holds however identify impact include included includes including
            indicate inform information instead into involved issue january july june just keep kind know known
            knowing large last later least less letter level like likely list listed local long made main maintain
            maintaining make makes making many march matter matters means member members monday month months more
            most much must name named names nature need needs neither next note nothing november number numbers
            october office officer often only open order organisation organisations other others over overall owned
            part particular parts people period person place plan planned plans please point position possible
            potential prejudice present previous prior process procedure procedures protect provide provided provider
            provides providing public purpose question questions reason reasons receive received recent recently
            recognise recognises record recorded records reference regard regarding regards relate related relates
            relating relation release released relevant remain reply report request requested requests require
            required response responsible result same seek section security september serious service services set
            several shall share should show shown shows similar since some something specific spoken staff state
            stated states still such sure system systems technology term terms than that their them themselves then
            there therefore these they thing things think this those though three through throughout time times today
            together total toward towards trust type types under until upon used user users using various very view
            want well were what whatever when where whether which while whole whose will with within without words work
            working would year years your yourselves authority council university college hospital hospitals police
            force software network networks infrastructure application applications solution solutions product
            products platform platforms data digital cyber internal external august december april
            patient patients incident incidents intend intends somebody someone anybody elsewhere serve serves served coming ought interest promote promotes answering better greater health healthcare document documents file files taken agency centre single
            """.strip().split("\\s+")));

    private Words() {}

    /** How many words a text has. */
    public static int count(String text) {
        int count = 0;
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            count++;
        }
        return count;
    }

    /** How many words some blocks have together. */
    public static int count(Collection<TextBlock> blocks) {
        return blocks.stream().mapToInt(block -> count(block.text())).sum();
    }

    /** The words that tell one subject from another, as stems: long words that are not common, and acronyms. */
    public static Set<String> distinctive(String text) {
        return distinctiveAsWritten(text).keySet();
    }

    /** The same stems, each with the word as it was first written. */
    public static Map<String, String> distinctiveAsWritten(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Matcher matcher = WORD.matcher(text.replace('’', '\'')); matcher.find(); ) {
            String word = withoutPossessive(matcher.group());
            String lower = word.toLowerCase(Locale.UK);
            HYPHEN.splitAsStream(lower)
                    .filter(part -> part.length() < lower.length() && isSubject(part))
                    .forEach(part -> found.putIfAbsent(stem(part), part));
            if (isAcronym(word) ? !HOUSE_ACRONYMS.contains(word) : isSubject(lower)) {
                found.putIfAbsent(stem(lower), word);
            }
        }
        return found;
    }

    /** All words of a text but the shortest, as stems. */
    public static Set<String> stems(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher matcher = WORD.matcher(text.toLowerCase(Locale.UK)); matcher.find(); ) {
            if (matcher.group().length() > 3) {
                found.add(stem(matcher.group()));
            }
        }
        return found;
    }

    /** The words of the first that also occur in the second, in the order of the first. */
    public static List<String> shared(Set<String> first, Set<String> second) {
        List<String> shared = new ArrayList<>(first);
        shared.retainAll(second);
        return shared;
    }

    private static final Set<String> HOUSE_ACRONYMS =
            Set.of("NHS", "ICT", "FOI", "FOIA", "ICO", "UK", "IT", "GDPR", "QED");

    private static boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isSubject(String lower) {
        return lower.length() >= SHORTEST
                && Character.isLetter(lower.charAt(0))
                && !COMMON.contains(lower)
                && !COMMON.contains(stem(lower));
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** A rough stem: enough to see that "integrating" and "integration" are one word. */
    private static String stem(String word) {
        for (String end : List.of(
                "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ers", "er", "ed", "ies", "ion",
                "ions", "ly", "es", "s", "y", "e")) {
            if (word.endsWith(end) && word.length() - end.length() >= 4) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
