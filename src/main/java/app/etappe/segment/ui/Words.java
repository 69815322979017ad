package app.etappe.segment.ui;

import app.etappe.base.PersonColour;
import app.etappe.base.ui.Initials;
import app.etappe.segment.PersonaDetails;
import app.etappe.segment.SegmentSize;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How segments and personas look and read wherever they are shown. */
final class Words {

    private Words() {}

    /** A persona's picture in a circle, or its initials as long as it has none. */
    static HtmlComponent face(PersonaDetails persona) {
        var face = persona.picture() == null ? initials(persona) : new Image(persona.picture(), alternative(persona));
        face.addClassName("etappe-persona-face");
        return face;
    }

    private static Span initials(PersonaDetails persona) {
        var initials = new Span(Initials.of(persona.name()));
        initials.getStyle().set("background", PersonColour.of(persona.id()));
        initials.getElement().setAttribute("aria-hidden", "true");
        return initials;
    }

    private static String alternative(PersonaDetails persona) {
        return I18NProvider.translate("segment.persona.picture.of", persona.name());
    }

    /** Such as “24.5 %” or “1,200 customers”. */
    static String amount(SegmentSize size, Locale language) {
        return switch (size.measure()) {
            case SHARE ->
                I18NProvider.translate(
                        language,
                        "segment.size.share",
                        NumberFormat.getNumberInstance(language).format(size.amount()));
            case PEOPLE ->
                I18NProvider.translate(
                        language, "segment.size.people", size.amount().longValueExact());
        };
    }

    /** Whose figure it is and of which day, as far as that is known. */
    static String origin(SegmentSize size, Locale language) {
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
        return Stream.concat(
                        Stream.of(size.source()).filter(source -> !source.isEmpty()),
                        Optional.ofNullable(size.asOf()).map(days::format).stream())
                .collect(Collectors.joining(", "));
    }
}
