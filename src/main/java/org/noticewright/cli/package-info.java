/** The command line: one class per command. */
@NullMarked
package org.noticewright.cli;

import org.jspecify.annotations.NullMarked;
