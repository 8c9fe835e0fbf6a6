package org.noticewright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One sentence of a block. Immutable. */
public final class Sentence {
    private final TextBlock block;
    private final String text;
    private final Reading reading;
    private final Set<String> about;

    /**
     * Makes a sentence.
     *
     * @param text its words as printed
     * @param reading the same, of the same length, with plain apostrophes; quotations and the requester's words are
     *     blotted out
     * @param about ids of the questions that it is about; empty for all
     */
    Sentence(TextBlock block, String text, Reading reading, Set<String> about) {
        this.block = block;
        this.text = text;
        this.reading = reading;
        this.about = Set.copyOf(about);
    }

    /** Where it stands. */
    public TextBlock block() {
        return block;
    }

    /** Its words as printed. */
    public String text() {
        return text;
    }

    /** Its words, of the same length, with quotations and the requester's words blotted out. */
    public String masked() {
        return reading.text();
    }

    /** Ids of the questions that it is about; empty for all. */
    public Set<String> about() {
        return about;
    }

    /** Whether it says what the law provides, so that it says nothing of this request. */
    public boolean isStatementOfLaw() {
        return (reading.has(Masks.PROVIDES) && !reading.has(Masks.OWN_CLAIM))
                || (block.is("law") && !reading.has(Masks.OWN_CASE));
    }

    /** Whether the pattern occurs outside what is blotted out. */
    public boolean has(Pattern pattern) {
        return reading.has(pattern);
    }

    /** The first place where the pattern occurs. */
    public Optional<Hit> hit(Pattern pattern) {
        return hits(reading, pattern).stream().findFirst();
    }

    /** Every place where the pattern occurs. */
    public List<Hit> hits(Pattern pattern) {
        return hits(reading, pattern);
    }

    /** Every place where the pattern occurs outside what another pattern finds. */
    public List<Hit> hitsOutside(Pattern other, Pattern pattern) {
        return hits(reading.without(other), pattern);
    }

    /** Every place where the pattern occurs outside the clauses that speak of confirming or denying without doing so. */
    public List<Hit> hitsOutsideNeither(Pattern pattern) {
        return hits(reading.without(Masks.NEITHER), pattern);
    }

    private List<Hit> hits(Reading where, Pattern pattern) {
        List<Hit> hits = new ArrayList<>();
        int[] places = where.places(pattern);
        for (int i = 0; i < places.length; i += 2) {
            hits.add(hit(places[i], places[i + 1]));
        }
        return hits;
    }

    /** The words from one position to another. */
    public Hit hit(int from, int to) {
        return Hit.at(block.field(), block.questions())
                .because(text.substring(from, to).strip())
                .in(text.strip());
    }

    /** The whole sentence. */
    public Hit hit() {
        return hit(0, text.length());
    }
}
