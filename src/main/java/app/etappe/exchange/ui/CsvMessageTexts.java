package app.etappe.exchange.ui;

import app.etappe.exchange.CsvMessage;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Words what there is to say about a file for its reader. */
final class CsvMessageTexts {

    private CsvMessageTexts() {}

    static String of(CsvMessage message, Locale locale) {
        var words = I18NProvider.translate(
                locale,
                "exchange.message." + message.code(),
                message.values().values().toArray());
        return message.line() == 0 ? words : place(message, locale) + ": " + words;
    }

    private static String place(CsvMessage message, Locale locale) {
        var column = message.column();
        return column == null
                ? I18NProvider.translate(locale, "exchange.line", message.line())
                : I18NProvider.translate(
                        locale,
                        "exchange.line.column",
                        message.line(),
                        I18NProvider.translate(locale, "exchange.column." + column.header()));
    }
}
