package org.noticewright.render;

/**
 * A picture of a page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb {@code width * height} opaque pixels, row by row from the top left: alpha (always 255), red, green, blue
 *     from the highest byte to the lowest; callers do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: pictures are never compared
public record PagePicture(int width, int height, int[] argb) {}
