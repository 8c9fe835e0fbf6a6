package org.noticewright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a block.
 *
 * @param block where it stands
 * @param text its words as printed
 * @param masked the same, of the same length, with plain apostrophes; quotations and the requester's words are blotted out
 * @param about ids of the questions that the sentence is about; empty for all
 */
public record Sentence(TextBlock block, String text, String masked, Set<String> about) {

    /** Takes an unchangeable copy of the questions. */
    public Sentence {
        about = Set.copyOf(about);
    }

    /** Whether the pattern occurs outside what is masked. */
    public boolean has(Pattern pattern) {
        return pattern.matcher(masked).find();
    }

    /** The first place where the pattern occurs outside what is masked. */
    public Optional<Hit> hit(Pattern pattern) {
        return hit(pattern, masked);
    }

    /**
     * The first place where the pattern occurs in another masking of this sentence.
     *
     * @param mask of the same length as the sentence
     */
    public Optional<Hit> hit(Pattern pattern, String mask) {
        Matcher matcher = pattern.matcher(mask);
        return matcher.find() ? Optional.of(hit(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Every place where the pattern occurs outside what is masked. */
    public List<Hit> hits(Pattern pattern) {
        List<Hit> hits = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(masked); matcher.find(); ) {
            hits.add(hit(matcher.start(), matcher.end()));
        }
        return hits;
    }

    /** The words from one position to another. */
    public Hit hit(int from, int to) {
        return Hit.at(block.field(), block.questions())
                .because(text.substring(from, to).strip());
    }

    /** The whole sentence. */
    public Hit hit() {
        return hit(0, text.length());
    }
}
