/**
 * Mends the structure tree of a drawn letter, so that a screen reader meets what the eye meets, once and in order. Entry
 * point {@code TagRepair}.
 */
@NullMarked
package org.noticewright.render.tags;

import org.jspecify.annotations.NullMarked;
