package org.noticewright.render;

/** The logo is not a picture that can be printed. */
public final class UnusableLogoException extends UnprintableSheetException {

    private static final long serialVersionUID = 1L;

    UnusableLogoException(String message) {
        super(message);
    }
}
