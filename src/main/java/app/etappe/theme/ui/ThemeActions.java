package app.etappe.theme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.DotsMenu;
import app.etappe.base.ui.NameDialog;
import app.etappe.base.ui.RefusalTexts;
import app.etappe.theme.MadeCard;
import app.etappe.theme.ThemeCardService;
import app.etappe.theme.ThemeDetails;
import app.etappe.theme.ThemeDraft;
import app.etappe.theme.ThemeService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with themes; the parameter {@code changed} of each is told when it has been done. */
@SpringComponent
class ThemeActions {

    private static final int SHOWN_MILLIS = 10_000;

    private final ThemeService themes;
    private final ThemeCardService cards;
    private final SearchChoicesReader choices;

    ThemeActions(ThemeService themes, ThemeCardService cards, SearchChoicesReader choices) {
        this.themes = themes;
        this.cards = cards;
        this.choices = choices;
    }

    /** Asks for the title of a new theme. */
    void add(UUID workspaceId, SerializableRunnable changed) {
        new NameDialog(translate("theme.new"), translate("theme.field.title"), translate("theme.add"), "", title -> {
                    themes.add(workspaceId, ThemeDraft.of(title), List.of());
                    changed.run();
                })
                .hint(translate("theme.field.title.help"))
                .open();
    }

    /** Asks under which theme lines are to be gathered. */
    void gather(UUID workspaceId, List<UUID> notes, List<ThemeDetails> all, SerializableRunnable changed) {
        new ThemeChoiceDialog(translate("theme.gather.header", notes.size()), named(all, null))
                .ask(
                        translate("theme.gather.action"),
                        theme -> {
                            gather(theme, notes);
                            changed.run();
                        },
                        title -> {
                            themes.add(workspaceId, ThemeDraft.of(title), notes);
                            changed.run();
                        })
                .open();
    }

    private void gather(UUID theme, List<UUID> notes) {
        int added = themes.gather(theme, notes);
        Notification.show(translate(added == 0 ? "theme.gathered.none" : "theme.gathered", added));
    }

    /** What was dropped on a theme comes to it, and leaves the theme that it was taken from. */
    void drop(Dragged dragged, UUID onto, SerializableRunnable changed) {
        var from = dragged.from();
        if (onto.equals(from)) {
            return;
        }
        attempt(() -> {
            gather(onto, dragged.notes());
            if (from != null) {
                themes.drop(from, dragged.notes());
            }
        });
        changed.run();
    }

    /** Where nothing is open that could say it, a message says why it was refused. */
    private static void attempt(SerializableRunnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notification.show(RefusalTexts.of(refusal, UI.getCurrent().getLocale()));
        }
    }

    /** All that can be done with a theme. */
    DotsMenu menu(UUID workspaceId, ThemeDetails theme, List<ThemeDetails> all, SerializableRunnable changed) {
        var menu = new DotsMenu(translate("theme.menu", theme.title()));
        menu.add(translate("theme.menu.card"), () -> card(workspaceId, theme, changed));
        menu.add(translate("theme.menu.change"), () -> change(theme, changed));
        int at = all.indexOf(theme);
        if (at > 0) {
            menu.add(
                    translate("theme.menu.ahead"),
                    () -> move(theme, at > 1 ? all.get(at - 2).id() : null, changed));
        }
        if (at < all.size() - 1) {
            menu.add(
                    translate("theme.menu.behind"),
                    () -> move(theme, all.get(at + 1).id(), changed));
        }
        if (all.size() > 1) {
            menu.add(translate("theme.menu.merge"), () -> merge(theme, all, changed));
        }
        menu.add(translate("theme.menu.delete"), () -> delete(theme, changed));
        return menu;
    }

    private void move(ThemeDetails theme, @Nullable UUID after, SerializableRunnable changed) {
        attempt(() -> themes.move(theme.id(), after));
        changed.run();
    }

    private void change(ThemeDetails theme, SerializableRunnable changed) {
        new ThemeDialog(translate("theme.change"), translate("theme.change.action"), theme.draft(), draft -> {
                    themes.change(theme.id(), draft, theme.version());
                    changed.run();
                })
                .open();
    }

    private void merge(ThemeDetails theme, List<ThemeDetails> all, SerializableRunnable changed) {
        new ThemeChoiceDialog(translate("theme.merge", theme.title()), named(all, theme.id()))
                .ask(translate("theme.merge.action"), into -> {
                    themes.merge(theme.id(), into);
                    changed.run();
                })
                .open();
    }

    private void delete(ThemeDetails theme, SerializableRunnable changed) {
        new DeletionDialog(
                        translate("theme.delete", theme.title()),
                        translate("theme.delete.text"),
                        translate("theme.delete.action"),
                        () -> {
                            attempt(() -> themes.delete(theme.id()));
                            changed.run();
                        })
                .open();
    }

    private void card(UUID workspaceId, ThemeDetails theme, SerializableRunnable changed) {
        new CardDialog(theme, choices.read(workspaceId).editable(), choices::cells, draft -> {
                    var made = cards.make(theme.id(), draft);
                    tell(workspaceId, draft.mapId(), made);
                    changed.run();
                })
                .open();
    }

    /** Long enough to follow the way to the map. */
    private static void tell(UUID workspaceId, UUID mapId, MadeCard made) {
        var said = new Div(new Span(translate("theme.card.made", made.attached())));
        if (made.left() > 0) {
            said.add(new Span(translate("theme.card.left", made.left())));
        }
        said.add(new Anchor("w/" + workspaceId + "/m/" + mapId, translate("theme.card.open")));
        said.addClassName("etappe-card-made");
        var message = new Notification(said);
        message.setDuration(SHOWN_MILLIS);
        message.open();
    }

    /** What can be done with a line of a theme. */
    DotsMenu quoteMenu(
            ThemeDetails theme, UUID note, String name, List<ThemeDetails> all, SerializableRunnable changed) {
        var menu = new DotsMenu(translate("theme.quote.menu", name));
        if (all.size() > 1) {
            menu.add(translate("theme.quote.move"), () -> moveQuote(theme, note, all, changed));
        }
        menu.add(translate("theme.quote.drop"), () -> {
            attempt(() -> themes.drop(theme.id(), List.of(note)));
            changed.run();
        });
        return menu;
    }

    private void moveQuote(ThemeDetails theme, UUID note, List<ThemeDetails> all, SerializableRunnable changed) {
        new ThemeChoiceDialog(translate("theme.quote.move.header"), named(all, theme.id()))
                .ask(translate("theme.quote.move.action"), into -> {
                    themes.gather(into, List.of(note));
                    themes.drop(theme.id(), List.of(note));
                    changed.run();
                })
                .open();
    }

    private static List<Choice> named(List<ThemeDetails> all, @Nullable UUID but) {
        return all.stream()
                .filter(theme -> !theme.id().equals(but))
                .map(theme -> new Choice(theme.id(), theme.title()))
                .toList();
    }
}
