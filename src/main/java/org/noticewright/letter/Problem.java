package org.noticewright.letter;

/**
 * A fault with which no letter may be rendered.
 *
 * @param path where it stands in the file, such as {@code outcomes[0].questions}
 * @param message one plain sentence, or two, that says what is wrong and how to mend it
 */
public record Problem(String path, String message) {}
