package app.etappe.mail;

import app.etappe.base.TextBundle;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words mails for their reader, where there is no page at hand. */
public final class MailWords {

    private final ResourceBundle texts;
    private final Locale locale;

    public MailWords(Locale locale) {
        this.locale = locale;
        texts = TextBundle.in(locale);
    }

    /** The text under this key. */
    public String of(String key, Object... values) {
        var pattern = texts.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
