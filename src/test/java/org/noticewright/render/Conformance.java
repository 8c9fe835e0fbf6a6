package org.noticewright.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds against a file as PDF/UA-1 and as PDF/A-3a. */
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** One line for each finding; none for a file that is both. */
    static List<String> findings(byte[] pdf) throws Exception {
        List<String> findings = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                    PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
                ValidationResult result =
                        foundry.createValidator(flavour, false).validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    findings.add(flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage());
                }
                if (findings.isEmpty() && !result.isCompliant()) {
                    findings.add(flavour.getId() + " not compliant");
                }
            }
        }
        return findings;
    }
}
