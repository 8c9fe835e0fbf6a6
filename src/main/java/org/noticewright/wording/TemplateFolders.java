package org.noticewright.wording;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            case BUILT_IN -> TemplateFolders.class.getResource(BUILT_IN + name) != null;
        };
    }

    /** The text of a file, the house's before the built-in one. */
    String text(String name) throws IOException {
        Object source = source(name);
        if (source == null) {
            throw new IOException("there is no template " + name);
        }
        try (Reader reader = getReader(source, "UTF-8")) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[4096];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return text.toString();
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
        return file.isPresent() ? file.get() : has(Layer.BUILT_IN, name) ? BUILT_IN + name : null;
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
        InputStream in = TemplateFolders.class.getResourceAsStream((String) templateSource);
        if (in == null) {
            throw new IOException("the built-in template " + templateSource + " is missing");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object templateSource) {
        // nothing stays open between calls
    }
}
