package org.noticewright.desk.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/** Keeps the look of the desk among the settings of the store. To be used on one thread. */
public final class AppearanceSettings implements AutoCloseable {
    static final String THEME = "appearance.theme";
    static final String TEXT_SIZE = "appearance.text-size";

    private final LetterStore store;
    private final Appearance appearance;
    private final Background background;
    private final Messages messages;
    private final InvalidationListener listener = look -> changed();
    private final Object writing = new Object();
    private volatile Map<String, String> latest = Map.of();

    private AppearanceSettings(LetterStore store, Appearance appearance, Background background, Messages messages) {
        this.store = store;
        this.appearance = appearance;
        this.background = background;
        this.messages = messages;
    }

    /** Gives the desk the look that was kept, and keeps every change of it from then on. */
    public static AppearanceSettings keep(
            LetterStore store, Appearance appearance, Background background, Messages messages) {
        AppearanceSettings settings = new AppearanceSettings(store, appearance, background, messages);
        settings.restore();
        if (!store.isReadOnly()) {
            appearance.themeProperty().addListener(settings.listener);
            appearance.textSizeProperty().addListener(settings.listener);
        }
        return settings;
    }

    private void restore() {
        try {
            Map<String, String> kept = store.settings();
            Arrays.stream(Appearance.Theme.values())
                    .filter(theme -> key(theme).equals(kept.get(THEME)))
                    .findFirst()
                    .ifPresent(appearance.themeProperty()::set);
            String size = kept.getOrDefault(TEXT_SIZE, "");
            if (size.matches("[0-9]{1,3}")) {
                appearance
                        .textSizeProperty()
                        .set(Math.clamp(Integer.parseInt(size), Appearance.SMALLEST, Appearance.LARGEST));
            }
        } catch (StoreException e) {
            messages.failed(e.getMessage());
        }
    }

    private void changed() {
        latest = Map.of(
                THEME, key(appearance.themeProperty().get()),
                TEXT_SIZE, String.valueOf(appearance.textSizeProperty().get()));
        background.start("save-appearance", this::save, done -> {}, e -> messages.failed(SettingsSentences.of(e)));
    }

    /** Writes what was chosen last, so that a slow save does not undo a quick one after it. */
    private boolean save() throws StoreException {
        synchronized (writing) {
            for (Map.Entry<String, String> setting : latest.entrySet()) {
                store.setSetting(setting.getKey(), setting.getValue());
            }
            return true;
        }
    }

    /** Keeps no change from now on; to be called before the store is closed. */
    @Override
    public void close() {
        appearance.themeProperty().removeListener(listener);
        appearance.textSizeProperty().removeListener(listener);
    }

    private static String key(Appearance.Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
