package org.noticewright.render;

/**
 * A picture in memory.
 *
 * @param bytes the whole file; callers do not change it
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: pictures are never compared
public record Picture(byte[] bytes, String mediaType) {}
