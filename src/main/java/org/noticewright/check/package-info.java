/**
 * The checks: what makes a refusal lawful, one small class for each rule. Entry point {@code Checks}. A rule's words,
 * severity and legal basis are data ({@code templates/checks/checks.json}); the class holds the rule only.
 */
@NullMarked
package org.noticewright.check;

import org.jspecify.annotations.NullMarked;
