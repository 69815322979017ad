package app.etappe.review.ui;

import app.etappe.base.ui.FileSaving;
import app.etappe.base.ui.PageWork;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/** Saves a review as PDF or as slides, in a language that its reader chooses; the reader's own is the first. */
@SpringComponent
class ReviewExportMenu {

    private final ReviewExport export;
    private final PageWork work;
    private final I18NProvider languages;

    ReviewExportMenu(ReviewExport export, PageWork work, I18NProvider languages) {
        this.export = export;
        this.work = work;
        this.languages = languages;
    }

    /** For one page. @param review which it shows, and what that is called */
    Component of(Locale reader, SerializableSupplier<UUID> review, SerializableSupplier<String> name) {
        var menu = new MenuBar();
        var root = menu.addItem(I18NProvider.translate("review.report"));
        root.setAriaLabel(I18NProvider.translate("review.report"));
        var own = Comparator.comparing(
                (Locale language) -> !language.getLanguage().equals(reader.getLanguage()));
        languages.getProvidedLocales().stream().sorted(own).forEach(language -> {
            for (var format : ReviewFormat.values()) {
                root.getSubMenu()
                        .addItem(
                                I18NProvider.translate(
                                        "review.report." + format.code(), language.getDisplayLanguage(language)),
                                click -> save(review.get(), name.get(), format, language));
            }
        });
        return menu;
    }

    private void save(UUID reviewId, String name, ReviewFormat format, Locale language) {
        FileSaving.begin(
                work,
                I18NProvider.translate("review.report.writing"),
                name + "." + format.code(),
                format.type(),
                progress -> export.write(reviewId, format, language, progress));
    }
}
