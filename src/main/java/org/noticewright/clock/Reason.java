package org.noticewright.clock;

import java.util.Set;

/** Why a day is no working day under section 10(6) of the Freedom of Information Act 2000. */
public sealed interface Reason {

    /** {@return the reason in a few words, without a full stop} */
    String words();

    /** The days that section 10(6) names itself; they are left out in every part of the United Kingdom. */
    enum NamedDay implements Reason {
        /** A Saturday. */
        SATURDAY("Saturday"),
        /** A Sunday. */
        SUNDAY("Sunday"),
        /** 25 December, whether or not another day is taken off in its place. */
        CHRISTMAS_DAY("Christmas Day"),
        /** The Friday before Easter Day. */
        GOOD_FRIDAY("Good Friday");

        private final String words;

        NamedDay(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /**
     * A bank holiday in some part of the United Kingdom.
     *
     * @param name its title with any note, such as {@code Boxing Day, substitute day}
     * @param nations where it is kept, at least one
     */
    record Holiday(String name, Set<Nation> nations) implements Reason {

        /** Keeps its own copy of the nations. */
        public Holiday {
            nations = Set.copyOf(nations);
        }

        @Override
        public String words() {
            return name + " (" + Nation.words(nations) + ")";
        }
    }
}
