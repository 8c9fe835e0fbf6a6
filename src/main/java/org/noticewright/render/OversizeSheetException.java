package org.noticewright.render;

/** The sheet is larger or more deeply nested than a letter can be; the message names the limit. */
public final class OversizeSheetException extends UnprintableSheetException {

    private static final long serialVersionUID = 1L;

    OversizeSheetException(String message) {
        super(message);
    }
}
