package org.noticewright.wording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.PassageNames;
import org.noticewright.wording.PassageWriter.Origin;
import org.noticewright.wording.TemplateFolders.Layer;

/** Lists the named passages with where their words stand. */
final class PassageList {

    private final TemplateFolders folders;

    PassageList(TemplateFolders folders) {
        this.folders = folders;
    }

    List<PassageListing> of(Exemptions exemptions, @Nullable Letter letter) throws WordingException {
        List<PassageListing> list = new ArrayList<>();
        for (String name : PassageNames.OF_LETTER) {
            list.add(listing(name, "letter", null, letter == null ? Map.of() : letter.passages()));
        }
        if (letter == null) {
            for (Exemption exemption : exemptions.all()) {
                addBasis(list, exemption.id(), exemption.folder(), Map.of());
            }
        } else {
            for (int i = 0; i < letter.bases().size(); i++) {
                Basis basis = letter.bases().get(i);
                String folder =
                        basis.exemption() == null ? null : basis.exemption().folder();
                addBasis(list, "bases[" + i + "]", folder, basis.passages());
            }
        }
        return list;
    }

    private void addBasis(List<PassageListing> list, String where, @Nullable String folder, Map<String, String> typed)
            throws WordingException {
        for (String name : PassageNames.OF_BASIS) {
            list.add(listing(name, where, folder, typed));
        }
    }

    private PassageListing listing(String name, String where, @Nullable String folder, Map<String, String> typed)
            throws WordingException {
        String standsFor = PassageNames.standsFor(name);
        String replacement = typed.get(name);
        if (replacement != null) {
            return new PassageListing(name, where, standsFor, key(Origin.LETTER), null, replacement);
        }
        Optional<String> file = folders.passage(name, folder);
        if (file.isEmpty()) {
            return new PassageListing(name, where, standsFor, key(Origin.NOBODY), null, "");
        }
        String path = file.get();
        Origin origin = folders.has(Layer.HOUSE, path) ? Origin.HOUSE : Origin.STANDARD;
        try {
            return new PassageListing(
                    name,
                    where,
                    standsFor,
                    key(origin),
                    folders.place(path),
                    folders.text(path).strip());
        } catch (IOException e) {
            throw new WordingException(folders.place(path) + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String key(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
