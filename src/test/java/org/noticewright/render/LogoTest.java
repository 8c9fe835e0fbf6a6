package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of all kinds become logos, without what their files tell of their makers. */
class LogoTest {

    private static final String SECRET = "made by A. Person with Brush 7";
    private static final String LETTERHEAD =
            "<html><head><title>T</title></head><body><p><img src='noticewright:logo' alt='Logo'/></p><h1>T</h1></body></html>";

    @ParameterizedTest
    @CsvSource({"png,2", "png,1", "png,10", "png,12", "png,13", "png,11", "jpeg,1", "jpeg,10"})
    void picture_isPrintedWithoutItsStory(String format, int kind) throws Exception {
        Picture logo = new Picture(withSecret(picture(format, kind), format), "image/" + format);
        assertThat(new String(logo.bytes(), StandardCharsets.ISO_8859_1)).contains(SECRET);
        byte[] pdf = Sheets.pdf(Sheets.sheet(LETTERHEAD, Sheets.paper(), logo));
        assertThat(Conformance.findings(pdf)).isEmpty();
        assertThat(StructureTree.of(pdf)).contains("Figure(alt: Logo)");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        String html = Sheets.html(Sheets.sheet(LETTERHEAD, "", logo));
        String address = html.replaceAll("(?s).*base64,([^\"]*)\".*", "$1");
        byte[] shown = Base64.getDecoder().decode(address);
        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(shown)).getWidth())
                .isEqualTo(40);
    }

    @Test
    void hugePicture_isRefusedBeforeItFillsTheMemory() throws Exception {
        byte[] png = picture("png", BufferedImage.TYPE_BYTE_BINARY);
        // the width in the header, IHDR: 40 becomes 2^24 + 40, and the check sum no longer fits, as in a forged file
        byte[] forged = Arrays.copyOf(png, png.length);
        forged[16] = 1;
        assertThatThrownBy(() -> Sheets.pdf(Sheets.sheet(LETTERHEAD, "", new Picture(forged, "image/png"))))
                .isInstanceOf(UnusableLogoException.class);
    }

    @Test
    void anyCut_givesAPictureOrOneSentence() throws Exception {
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] whole = picture(format, BufferedImage.TYPE_INT_RGB);
            for (int length = 0; length < whole.length; length += 7) {
                Picture cut = new Picture(Arrays.copyOf(whole, length), "image/" + format);
                try {
                    assertThat(PaperPicture.of(cut)).isNotEmpty();
                } catch (UnusableLogoException e) {
                    assertThat(e).hasMessageStartingWith("The logo cannot be read");
                }
            }
        }
    }

    private static byte[] picture(String format, int kind) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, kind);
        for (int x = 0; x < 20; x++) {
            image.setRGB(x, x, 0xFF1C4A6E);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] withSecret(byte[] file, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] secret = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        boolean isJpeg = format.equals("jpeg");
        int at = isJpeg ? 2 : 33;
        out.write(file, 0, at);
        if (isJpeg) {
            out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (secret.length + 2)});
            out.write(secret);
        } else {
            byte[] chunk = ("tEXtAuthor\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(chunk);
            out.write(java.nio.ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
            out.write(chunk);
            out.write(
                    java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        }
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }
}
