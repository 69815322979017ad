package app.etappe.report;

import java.util.Locale;

/** What was said, in the quotation marks of a language. */
final class Quoted {

    private Quoted() {}

    static String of(ReportQuote quote, Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? "„" + quote.text() + "“"
                : "“" + quote.text() + "”";
    }

    /** With whom it comes from, where that is said. */
    static String withSource(ReportQuote quote, Locale language) {
        var said = of(quote, language);
        return quote.source().isEmpty() ? said : said + "  " + quote.source();
    }
}
