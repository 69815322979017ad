package app.etappe.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** Writes a file beside the page that asks for it, says how far that is, and hands it to the browser. */
public final class FileSaving {

    private FileSaving() {}

    /**
     * Begins.
     *
     * @param told what is said meanwhile
     * @param writing gives the file's bytes; it runs without the page, and tells which part is done, from 0 to 1
     */
    public static void begin(
            PageWork work, String told, String name, String type, Function<DoubleConsumer, byte[]> writing) {
        var page = UI.getCurrent();
        var reader = page.getLocale();
        var bar = new ProgressBar();
        var words = new Div(new Span(told), bar);
        words.addClassName("etappe-export");
        var note = new Notification(words);
        note.setDuration(0);
        note.open();
        work.begin(
                page,
                () -> writing.apply(part -> PageWork.tell(page, (Command) () -> bar.setValue(part))),
                bytes -> {
                    note.close();
                    SavedFile.start(name, type, bytes);
                },
                refusal -> {
                    note.close();
                    Notification.show(RefusalTexts.of(refusal, reader));
                });
    }
}
