package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter reaches for nothing: a server on this machine must not be asked, a file beside must not be read. */
class NothingFetchedTest {

    private static final String CANARY = "canary-in-the-file";

    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path folder;

    private HttpServer server;
    private String web;
    private String file;

    NothingFetchedTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.css";
        file = "";
    }

    @BeforeEach
    void openServer() throws IOException {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] answer = ("p::after { content: '" + CANARY + "' }").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Path canary = folder.resolve("canary.css");
        Files.writeString(canary, "p::after { content: '" + CANARY + "' }");
        file = canary.toUri().toString();
    }

    @AfterEach
    void closeServer() {
        server.stop(0);
    }

    @Test
    void server_wouldNoticeAQuestion() throws IOException {
        try (var in = java.net.URI.create(web).toURL().openStream()) {
            assertThat(in.readAllBytes()).isNotEmpty();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void style_fetchesNothing() throws Exception {
        for (String address : addresses()) {
            for (String rule : List.of(
                    "@import url('%s');",
                    "@import '%s';",
                    "body { background-image: url('%s') }",
                    "ul { list-style-image: url(%s) }",
                    "p::before { content: url('%s') }",
                    "@font-face { font-family: 'Letter Sans'; src: url('%s') } p { font-family: 'Other' }",
                    "@page { background-image: url('%s'); @bottom-left { content: url('%s') } }",
                    "h1 { border-image: url('%s') } p { cursor: url('%s') }")) {
                quiet(Sheets.of("<p>Words</p><ul><li>a</li></ul>", rule.replace("%s", address)));
            }
        }
    }

    @Test
    void markup_fetchesNothing() throws Exception {
        for (String address : addresses()) {
            for (String markup : List.of(
                    "<img src='%s' alt='x'/>",
                    "<link rel='stylesheet' href='%s'/>",
                    "<style>@import url('%s');</style>",
                    "<object data='%s'/>",
                    "<embed src='%s'/>",
                    "<iframe src='%s'/>",
                    "<script src='%s'/>",
                    "<base href='%s'/>",
                    "<svg xmlns='http://www.w3.org/2000/svg'><image href='%s'/></svg>",
                    "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%s' parse='text'/>",
                    "<p style=\"background: url('%s')\" background='%s'>Words</p>",
                    "<table background='%s'><tr><td>Words</td></tr></table>",
                    "<p><a href='%s' download=''>Words</a></p>",
                    "<meta http-equiv='refresh' content='0; url=%s'/>")) {
                quiet(Sheets.of(markup.replace("%s", address)));
            }
        }
    }

    @Test
    void documentType_isRefusedUnread() throws Exception {
        for (String address : addresses()) {
            for (String type : List.of(
                    "<!DOCTYPE html SYSTEM '%s'>",
                    "<!DOCTYPE html [<!ENTITY e SYSTEM '%s'>]>",
                    "<!DOCTYPE html [<!ENTITY % e SYSTEM '%s'> %e;]>",
                    "<?xml-stylesheet type='text/css' href='%s'?>")) {
                quiet(Sheets.sheet(
                        type.replace("%s", address)
                                + "<html><head><title>T</title></head><body><p>Words &e;</p></body></html>",
                        "",
                        null));
            }
        }
    }

    private List<String> addresses() {
        return List.of(
                web,
                file,
                "jar:" + web + "!/x",
                "ftp://" + web.substring("http://".length()),
                "//" + web.substring("http://".length()));
    }

    private void quiet(Sheet sheet) throws Exception {
        for (Printing printing : List.<Printing>of(
                s -> StructureTree.of(Sheets.pdf(s)), Sheets::plain, s -> withoutStyle(Sheets.html(s)))) {
            String printed;
            try {
                printed = printing.print(sheet);
            } catch (UnprintableSheetException e) {
                printed = String.valueOf(e.getMessage());
            }
            assertThat(printed).as(sheet.xhtml() + sheet.style()).doesNotContain(CANARY);
            assertThat(asked).as(sheet.xhtml() + sheet.style()).hasValue(0);
        }
    }

    /** A browser is told by the policy to load nothing, so the address in a style does no harm. */
    private static String withoutStyle(String html) {
        assertThat(html).contains("default-src 'none'; img-src data:; style-src 'sha256-");
        return html.replaceAll("(?s)<style>.*?</style>", "");
    }

    private interface Printing {
        String print(Sheet sheet) throws Exception;
    }
}
