package org.noticewright.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A letter in words, read back as strict XML, for tests to look at. */
record Worded(Element html, List<WordedLetter.Unfinished> unfinished, String source) {

    static final Path EXAMPLES = Path.of(System.getProperty("project.basedir"), "examples");
    private static final LetterFile LETTERS = new LetterFile(Exemptions.load());
    private static final AuthorityFile AUTHORITIES = new AuthorityFile();
    private static final List<String> OF_EXAMPLES =
            List.of("harrowby.authority.json", "northmoor.authority.json", "westmere.authority.json");
    private static final LocalDate UNDATED = LocalDate.of(2026, 6, 1);

    /** The names of the example letters. */
    static List<String> examples() {
        return List.of(
                "northmoor-hospital-refusal",
                "harrowby-council-mixed",
                "harrowby-council-holding",
                "westmere-university-ncnd");
    }

    static Letter example(String name) {
        try {
            return LETTERS.read(EXAMPLES.resolve(name + ".letter.json"));
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    /** A letter from JSON, without the format key. */
    static Letter letter(String keys) {
        try {
            return LETTERS.parse("{\"format\": \"noticewright/letter-1\", " + keys + "}", "test.letter.json");
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The authority that a letter names among the examples, gives itself, or else Harrowby. */
    static Authority authority(Letter letter) {
        return switch (letter.authority()) {
            case null -> authority("harrowby");
            case AuthoritySource.Given given -> given.authority();
            case AuthoritySource.Named named ->
                authority(
                        OF_EXAMPLES.contains(named.name()) ? named.name().replace(".authority.json", "") : "harrowby");
        };
    }

    static Authority authority(String name) {
        try {
            return AUTHORITIES.read(EXAMPLES.resolve(name + ".authority.json"));
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    static Worded draft(Letter letter) {
        return of(letter, Wording.standard(), true);
    }

    static Worded finished(Letter letter) {
        return of(letter, Wording.standard(), false);
    }

    static Worded of(Letter letter, Wording wording, boolean draft) {
        try {
            WordedLetter worded =
                    wording.word(letter, authority(letter), Objects.requireNonNullElse(letter.dated(), UNDATED), draft);
            return new Worded(parse(worded.xhtml()), worded.unfinished(), worded.xhtml());
        } catch (WordingException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads strict XHTML; anything malformed fails the test. */
    static Element parse(String xhtml) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml))).getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError("not well-formed: " + xhtml, e);
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** All elements of the body in the order of the document. */
    List<Element> elements() {
        return elements(body());
    }

    Element body() {
        return (Element) html.getElementsByTagName("body").item(0);
    }

    static List<Element> elements(Element root) {
        var all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** The elements of one class. */
    List<Element> ofClass(String name) {
        return elements().stream()
                .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    /** The section of the basis at that place. */
    Element basis(int index) {
        return ofClass("basis").stream()
                .filter(e -> e.getAttribute("data-field").equals("bases[" + index + "]"))
                .findFirst()
                .orElseThrow();
    }

    Optional<Element> passage(String name) {
        return elements().stream()
                .filter(e -> e.getAttribute("data-passage").equals(name))
                .findFirst();
    }

    /** The words of a passage; empty where it is not printed. */
    String words(String passage) {
        return passage(passage).map(Worded::text).orElse("");
    }

    String text() {
        return text(body());
    }

    /** The words of an element, each block apart, as a reader hears them. */
    static String text(Node node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(Node node, StringBuilder out) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            out.append(node.getNodeValue());
        }
        boolean block = node instanceof Element e
                && List.of(
                                "p", "div", "li", "ul", "ol", "br", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5",
                                "h6", "pre")
                        .contains(e.getTagName());
        out.append(block ? "\n" : "");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, out);
        }
        out.append(block ? "\n" : "");
    }

    /** The text of the blocks, one by one. */
    List<String> texts(String tag) {
        List<String> texts = new ArrayList<>();
        for (Element element : elements()) {
            if (element.getTagName().equals(tag)) {
                texts.add(text(element));
            }
        }
        return texts;
    }

    /** The field that the nearest block around a text names; null where none does. */
    static @Nullable String field(Element element) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute("data-field")) {
                return e.getAttribute("data-field");
            }
        }
        return null;
    }

    /** Writes the files of a house into a folder: name, text, name, text. */
    static Path house(Path folder, String... files) {
        try {
            for (int i = 0; i < files.length; i += 2) {
                Path file = folder.resolve(files[i]);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, files[i + 1]);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
