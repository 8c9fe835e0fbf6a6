package org.noticewright.wording;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The built-in templates and, above them, the house templates of one authority: a file of the house shadows the
 * built-in file of the same relative path. Reads only regular files inside the house folder. Thread-safe.
 */
final class TemplateFolders implements TemplateLoader {

    /** The longest template file of a house, in bytes; the longest built-in one has a few thousand. */
    static final long MAX_FILE_BYTES = 1_000_000;

    private static final String BUILT_IN = "/templates/";
    /** The only files of a house that are read; anything else in its folder is none of ours. */
    private static final Pattern READ = Pattern.compile("(letters|parts)/.+\\.ftl|passages/.+\\.md|style/.+\\.css");

    /** More names than there are built-in files and passages of exemptions that have none of their own. */
    private static final int MOST_BUILT_INS = 2_000;

    private static final Map<String, Optional<String>> BUILT_INS = new ConcurrentHashMap<>();

    private final @Nullable Path house;

    TemplateFolders(@Nullable Path house) {
        this.house = house;
    }

    /** Which of the two folders holds a file. */
    enum Layer {
        HOUSE,
        BUILT_IN
    }

    boolean has(Layer layer, String name) {
        return switch (layer) {
            case HOUSE -> houseFile(name).isPresent();
            case BUILT_IN -> builtIn(name).isPresent();
        };
    }

    /** The text of a file, the house's before the built-in one. */
    String text(String name) throws IOException {
        Object source = source(name);
        if (source == null) {
            throw new IOException("there is no template " + name);
        }
        try (Reader reader = getReader(source, "UTF-8")) {
            return reader.readAllAsString();
        }
    }

    /**
     * The file of a passage. The passage of an exemption's own folder stands before the general one, the house's before
     * the standard one.
     */
    Optional<String> passage(String name, @Nullable String exemptionFolder) {
        String general = "passages/" + name + ".md";
        String own = exemptionFolder == null ? general : "passages/" + exemptionFolder + "/" + name + ".md";
        for (Layer layer : Layer.values()) {
            for (String file : List.of(own, general)) {
                if (has(layer, file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    /** What to blame where a fault lies somewhere in the filling of a template. */
    String suspects(String name) {
        return house == null || name.startsWith("passages/") ? place(name) : HouseFolder.parts(house);
    }

    /** How a user finds a template: the file in the house folder, or the relative path of a built-in one. */
    String place(String name) {
        return houseFile(name).map(Path::toString).orElse("templates/" + name);
    }

    private Optional<Path> houseFile(String name) {
        if (house == null || !isRead(name)) {
            return Optional.empty();
        }
        Path file = house.resolve(name);
        return Files.isRegularFile(file) && isInside(house, file) ? Optional.of(file) : Optional.empty();
    }

    /** Whether a file of that relative path is read at all. */
    static boolean isRead(String name) {
        return READ.matcher(name).matches();
    }

    /** Whether a file is in a folder once all links are followed. */
    static boolean isInside(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (name.endsWith(".css")) {
            return null; // a style sheet is no template
        }
        return source(name);
    }

    private @Nullable Object source(String name) {
        Optional<Path> file = houseFile(name);
        return file.isPresent() ? file.get() : has(Layer.BUILT_IN, name) ? name : null;
    }

    @Override
    public long getLastModified(Object templateSource) {
        return 0;
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) throws IOException {
        if (templateSource instanceof Path file) {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new IOException("it is larger than a template may be (" + MAX_FILE_BYTES + " bytes)");
            }
            try {
                String text = Files.readString(file);
                return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                throw new IOException("it is not UTF-8 text. Save it as UTF-8", e);
            }
        }
        return new StringReader(builtIn((String) templateSource)
                .orElseThrow(() -> new IOException("the built-in template " + templateSource + " is missing")));
    }

    /** The text of a built-in file, read once: every letter asks for dozens of them, and most more than once. */
    private static Optional<String> builtIn(String name) {
        Optional<String> known = BUILT_INS.get(name);
        if (known != null) {
            return known;
        }
        Optional<String> read = readBuiltIn(name);
        if (BUILT_INS.size() < MOST_BUILT_INS) {
            BUILT_INS.put(name, read);
        }
        return read;
    }

    private static Optional<String> readBuiltIn(String name) {
        try (InputStream in = TemplateFolders.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + BUILT_IN + name + " cannot be read", e);
        }
    }

    @Override
    public void closeTemplateSource(Object templateSource) {
        // nothing stays open between calls
    }
}
