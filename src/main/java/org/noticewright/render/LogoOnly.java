package org.noticewright.render;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that the engine may load: the logo, from memory. Every other address, whoever wrote it, is refused three
 * times over: it is not allowed, it resolves to nothing, and its protocol has no one to open it.
 */
final class LogoOnly {

    private static final List<String> PROTOCOLS =
            List.of("http", "https", "file", "jar", "ftp", "data", "classpath", "mailto", "jrt", "noticewright");

    private LogoOnly() {}

    static void limit(PdfRendererBuilder builder, @Nullable Picture logo) throws UnusableLogoException {
        byte[] bytes = logo == null ? new byte[0] : PaperPicture.of(logo);
        FSStreamFactory fromMemory = address -> new Memory(Sheet.LOGO.equals(address) ? bytes : new byte[0]);
        for (String protocol : PROTOCOLS) {
            builder.useProtocolsStreamImplementation(fromMemory, protocol);
        }
        builder.useUriResolver((base, address) -> Sheet.LOGO.equals(address) ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> Sheet.LOGO.equals(address), when);
        }
    }

    private static final class Memory implements FSStream {

        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
