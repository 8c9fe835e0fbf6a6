package org.noticewright.wording;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@link Wording} for each folder of house templates, kept until a file in the folder changes, comes or goes.
 * Thread-safe.
 */
public final class HouseWordings {

    /** Folders kept; a desk rarely writes for more authorities. */
    private static final int MOST_KEPT = 8;

    private final Wording standard = Wording.standard();
    private final Map<Path, Kept> kept = new LinkedHashMap<>();

    /** With nothing read yet. */
    public HouseWordings() {}

    private record Kept(Map<String, String> state, Wording wording) {}

    /**
     * The wording of a house as its files are now.
     *
     * @param house the folder of house templates; null for the standard wording
     * @throws WordingException if the folder is missing or a file in it is broken or shadows nothing
     */
    public synchronized Wording of(@Nullable Path house) throws WordingException {
        if (house == null) {
            return standard;
        }
        Map<String, String> state = HouseFolder.state(house);
        Kept known = kept.get(house);
        if (known != null && !state.isEmpty() && known.state.equals(state)) {
            return known.wording;
        }
        kept.remove(house);
        Wording wording = Wording.of(house);
        if (kept.size() >= MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(house, new Kept(state, wording));
        return wording;
    }
}
