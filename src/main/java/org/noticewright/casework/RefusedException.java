package org.noticewright.casework;

import java.util.List;

/** A use case cannot be carried out. Nothing was written. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<String> sentences;

    /**
     * Refuses.
     *
     * @param sentences what is wrong and how to mend it, one plain sentence each, with file and place; never empty
     */
    public RefusedException(Fault fault, List<String> sentences) {
        super(sentences.getFirst());
        this.fault = fault;
        this.sentences = List.copyOf(sentences);
    }

    /** The input is at fault: one plain sentence with place and mend. */
    public static RefusedException input(String sentence) {
        return new RefusedException(Fault.INPUT, List.of(sentence));
    }

    /** The machine failed: one plain sentence that says how to mend it. */
    public static RefusedException machine(String sentence) {
        return new RefusedException(Fault.MACHINE, List.of(sentence));
    }

    /** Whose fault it is. */
    public Fault fault() {
        return fault;
    }

    /** What is wrong and how to mend it. */
    public List<String> sentences() {
        return sentences;
    }
}
