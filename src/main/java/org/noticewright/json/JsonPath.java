package org.noticewright.json;

import org.jspecify.annotations.Nullable;

/**
 * The way from the top of a JSON file to one value, such as {@code bases[0].harm.causalLink}. Immutable; a step shares
 * the steps before it, so that a path for each of many values costs little.
 *
 * @param parent the path without its last step; null at the top
 * @param member name of the member that the last step goes to; null for an element of a list
 * @param element index of the element that the last step goes to, counted from 0; -1 for a member
 */
public record JsonPath(@Nullable JsonPath parent, @Nullable String member, int element) {

    /** The top of a file. */
    public static final JsonPath TOP = new JsonPath(null, null, -1);

    /** The path of a member of the object that stands here. */
    public JsonPath to(String name) {
        return new JsonPath(this, name, -1);
    }

    /** The path of an element, counted from 0, of the list that stands here. */
    public JsonPath to(int index) {
        return new JsonPath(this, null, index);
    }

    /** Whether this is the top of the file. */
    public boolean isTop() {
        return parent == null;
    }

    /** The path as a person writes it; empty at the top. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.append(text);
        if (member == null) {
            text.append('[').append(element).append(']');
        } else if (member.isEmpty() || !member.chars().allMatch(JsonPath::isPlain)) {
            text.append('[').append(Quoted.of(member)).append(']');
        } else {
            text.append(text.isEmpty() ? "" : ".").append(member);
        }
    }

    private static boolean isPlain(int c) {
        return c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
}
