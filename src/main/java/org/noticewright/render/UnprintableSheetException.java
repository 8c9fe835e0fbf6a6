package org.noticewright.render;

/** A sheet that cannot be printed as it stands; the message is one plain sentence or two for the person who wrote it. */
public abstract sealed class UnprintableSheetException extends Exception
        permits UnprintableCharacterException, MalformedSheetException, OversizeSheetException, UnusableLogoException {

    private static final long serialVersionUID = 1L;

    UnprintableSheetException(String message) {
        super(message);
    }
}
