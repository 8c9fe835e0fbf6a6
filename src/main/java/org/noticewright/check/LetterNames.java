package org.noticewright.check;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.TextBlock.Origin;

/** Reads what a letter is called. Whoever sees a list of files or the properties of a PDF reads that before the letter. */
final class LetterNames {
    /** The field of a finding on a file name; no letter file has it. */
    static final String FILE_NAME = "fileName";

    private static final Pattern SUFFIX = Pattern.compile("(?:\\.letter)?\\.\\w{1,5}$");
    private static final Pattern SIGNS = Pattern.compile("[\\s_.,;:()\\[\\]+&-]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private LetterNames() {}

    static List<TextBlock> of(List<String> fileNames, List<TextBlock> texts) {
        Stream<TextBlock> files = fileNames.stream()
                .map(name -> SUFFIX.matcher(name).replaceFirst(""))
                .distinct()
                .map(name -> new TextBlock(
                        FILE_NAME, null, Origin.LETTER, TextBlock.NO_BASIS, List.of(), false, words(name)));
        Stream<TextBlock> titles =
                texts.stream().filter(text -> text.is("title") || text.is("description") || text.is("heading.letter"));
        return Stream.concat(files, titles).filter(Objects::nonNull).toList();
    }

    private static String words(String name) {
        return SIGNS.matcher(name).replaceAll(" ").strip();
    }
}
