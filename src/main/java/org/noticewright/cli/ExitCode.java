package org.noticewright.cli;

/** The exit codes that scripts rely on; never renumbered. */
public final class ExitCode {
    /** The command did what was asked. */
    public static final int DONE = 0;
    /** The command did what was asked, but findings at error level stand. */
    public static final int FINDINGS = 1;
    /** The input or the call is wrong; one sentence on standard error says where and how to mend it. */
    public static final int WRONG_INPUT = 2;
    /** The machine failed: disk full, no permission, no suitable JDK. */
    public static final int MACHINE = 3;

    private ExitCode() {}
}
