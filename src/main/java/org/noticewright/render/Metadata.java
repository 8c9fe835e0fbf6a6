package org.noticewright.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What the document says about itself: title, subject, the letter's date and "Noticewright", the same in the information
 * dictionary and in XMP; no author, no path, no version of any tool. The identification follows ISO 19005-3:2012, 6.6.4
 * and ISO 14289-1:2014, 5.
 *
 * @param title never empty
 * @param subject may be empty
 */
record Metadata(String title, String subject) {

    private static final String PRODUCER = "Noticewright";

    /** Puts it all into the document, in place of what the layout engine wrote. */
    void write(PDDocument document, Sheet sheet, String language) throws IOException {
        GregorianCalendar midnight = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.UK);
        midnight.clear();
        midnight.setTimeInMillis(
                sheet.dated().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        if (!subject.isEmpty()) {
            information.setSubject(subject);
        }
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight);
        information.setModificationDate(midnight);
        document.setDocumentInformation(information);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(xmp(sheet, language).getBytes(StandardCharsets.UTF_8));
        xmp.getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
        xmp.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setMetadata(xmp);
        document.setDocumentId(fingerprint(sheet));
    }

    private String xmp(Sheet sheet, String language) {
        String date = sheet.dated() + "T00:00:00Z";
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                  <pdfaid:part>3</pdfaid:part>
                  <pdfaid:conformance>A</pdfaid:conformance>
                  <pdfuaid:part>1</pdfuaid:part>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>%s
                  <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                  <pdf:Producer>%s</pdf:Producer>
                  <xmp:CreateDate>%s</xmp:CreateDate>
                  <xmp:ModifyDate>%5$s</xmp:ModifyDate>
                  <pdfaExtension:schemas>
                    <rdf:Bag>
                      <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                          <rdf:Seq>
                            <rdf:li rdf:parseType="Resource">
                              <pdfaProperty:name>part</pdfaProperty:name>
                              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                              <pdfaProperty:category>internal</pdfaProperty:category>
                              <pdfaProperty:description>The part of ISO 14289 to which it conforms</pdfaProperty:description>
                            </rdf:li>
                          </rdf:Seq>
                        </pdfaSchema:property>
                      </rdf:li>
                    </rdf:Bag>
                  </pdfaExtension:schemas>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.formatted(escaped(title), subjectLine(), escaped(language), PRODUCER, date);
    }

    private String subjectLine() {
        return subject.isEmpty()
                ? ""
                : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>"
                        .formatted(escaped(subject));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A number that depends on what is printed and on nothing else, from which the file's identifier is made. */
    private static long fingerprint(Sheet sheet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String words = sheet.reference()
                    + '\0'
                    + sheet.dated()
                    + '\0'
                    + sheet.draft()
                    + '\0'
                    + sheet.xhtml()
                    + '\0'
                    + sheet.style();
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            Picture logo = sheet.logo();
            if (logo != null) {
                digest.update(logo.bytes());
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
