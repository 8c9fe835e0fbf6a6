package org.noticewright.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;

/** What a screen reader meets, in the order in which it reads; veraPDF does not judge this. */
class StructureTreeTest {

    @Test
    void letter_isTaggedAsAPersonWouldReadIt() throws Exception {
        String tree = StructureTree.of(Sheets.pdf(Sheets.letter(true)));
        assertThat(tree)
                .as(
                        "If this change is meant, paste the following into src/test/resources/render/letter.tree.txt:%n%s%n",
                        tree)
                .isEqualTo(Sheets.text("/render/letter.tree.txt").stripTrailing());
    }

    @Test
    void draftAndFinal_haveTheSameTree() throws Exception {
        assertThat(StructureTree.of(Sheets.pdf(Sheets.letter(false))))
                .isEqualTo(StructureTree.of(Sheets.pdf(Sheets.letter(true))));
    }

    @Test
    void tableHead_isReadOnceHoweverManyPages() throws Exception {
        String table =
                "<table><thead><tr><th scope='col'>Month <a href='https://a.example/'>note</a></th></tr></thead><tbody>"
                        + "<tr><td>12</td></tr>".repeat(150) + "</tbody></table>";
        assertThat(StructureTree.of(Sheets.pdf(Sheets.of(table))))
                .containsOnlyOnce("Month")
                .containsOnlyOnce("{link");
    }

    @Test
    void repeatedTableHead_isAnArtifact() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.letter(false)))) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(5));
            assertThat(extractor.getMarkedContents())
                    .filteredOn(content -> content.getTag().equals("Artifact"))
                    .anyMatch(content -> content.getContents().stream()
                                    .map(String::valueOf)
                                    .collect(joining())
                                    .equals("Department")
                            && "Pagination".equals(content.getProperties().getNameAsString(COSName.TYPE)));
        }
    }

    @Test
    void listMarks_areReadOnceWhereAnItemRunsOverPages() throws Exception {
        String item = "<li><p>" + "many words ".repeat(900) + "</p></li>";
        String tree = StructureTree.of(Sheets.pdf(Sheets.of("<ol start='7'>" + item + item + "</ol>")));
        assertThat(tree.lines().filter(line -> line.strip().startsWith("Lbl")).map(String::strip))
                .containsExactly("Lbl 7.", "Lbl 8.");
    }

    @Test
    void link_isOneElementWhereItWraps() throws Exception {
        String link = "<p>See <a href='https://a.example/long'>" + "words of a long link ".repeat(12)
                + "</a> and <a href='https://a.example/long'>again</a>.</p>";
        String tree = StructureTree.of(Sheets.pdf(Sheets.of(link)));
        assertThat(tree.lines().filter(line -> line.strip().startsWith("Link"))).hasSize(2);
    }

    @Test
    void abbreviationAndLanguage_areKept() throws Exception {
        String tree = StructureTree.of(
                Sheets.pdf(Sheets.of("<p lang='cy'>Diolch</p><p>So <span lang='cy'>diolch</span></p>")));
        assertThat(tree).contains("P[cy] Diolch").contains("Span[cy] diolch");
    }
}
