package app.etappe.following.ui;

import app.etappe.following.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One notice: what it is about, who did what, where and when. */
class NoticeRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param read marks it as read */
    NoticeRow(Notice notice, NoticeWords words, ZoneId zone, SerializableRunnable read) {
        addClassName("etappe-notice");
        if (notice.unread()) {
            addClassName("etappe-notice-unread");
        }
        var what = new Span(words.what(notice));
        what.addClassName("etappe-notice-what");
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(notice.at());
        var where = new Span(notice.workspace() + " · " + when);
        where.addClassName("etappe-muted");
        var text = new Div(title(notice, words, read), what, where);
        text.addClassName("etappe-notice-text");
        text.getElement().setAttribute("dir", "auto");
        add(mark(notice), text);
        if (notice.unread()) {
            add(readButton(read));
        }
    }

    private static Component title(Notice notice, NoticeWords words, SerializableRunnable read) {
        var title = words.title(notice);
        return NoticeWords.address(notice)
                .<Component>map(address -> link(title, address, read))
                .orElseGet(() -> {
                    var gone = new Span(title);
                    gone.addClassNames("etappe-notice-title", "etappe-muted");
                    return gone;
                });
    }

    /** A link that marks the notice as read on its way. */
    private static Anchor link(String title, String address, SerializableRunnable read) {
        var link = new Anchor(address, title);
        link.addClassName("etappe-notice-title");
        link.getElement().addEventListener("click", click -> read.run());
        return link;
    }

    private Span mark(Notice notice) {
        var mark = new Span();
        mark.addClassName("etappe-notice-mark");
        if (notice.unread()) {
            mark.getElement().setAttribute("role", "img");
            mark.getElement().setAttribute("aria-label", getTranslation("inbox.unread"));
        }
        return mark;
    }

    private Button readButton(SerializableRunnable read) {
        var button = new Button(VaadinIcon.CHECK.create(), click -> read.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("inbox.read-one"));
        button.setTooltipText(getTranslation("inbox.read-one"));
        return button;
    }
}
