package app.etappe.theme.ui;

import app.etappe.base.ui.ColourDot;
import app.etappe.base.ui.DotsMenu;
import app.etappe.interview.FoundNote;
import app.etappe.theme.ThemeDetails;
import app.etappe.theme.ThemeReach;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theme with its lines, and how many stand behind it. */
class ThemeCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 6;

    /** What can be done with one of the lines; none for who only reads. */
    interface QuoteMenu {
        @Nullable
        DotsMenu of(FoundNote note);
    }

    private final UUID themeId;
    private final Map<UUID, String> segments;
    private boolean isWhole;

    /**
     * @param menu what can be done with the theme; null for nothing
     * @param whole whether all lines are shown at once
     */
    ThemeCard(
            UUID workspaceId,
            ThemeDetails theme,
            Map<UUID, String> segments,
            @Nullable DotsMenu menu,
            QuoteMenu quotes,
            boolean whole) {
        this.themeId = theme.id();
        this.segments = segments;
        this.isWhole = whole;
        getContent().addClassName("etappe-theme");
        getContent().getElement().setAttribute("aria-label", theme.title());
        getContent().add(header(theme, menu));
        if (!theme.description().isEmpty()) {
            var description = new Paragraph(theme.description());
            description.addClassName("etappe-theme-description");
            getContent().add(description);
        }
        getContent().add(reach(theme.reach()));
        getContent().add(list(workspaceId, theme, quotes, whole));
        if (theme.hidden() > 0) {
            var hidden = new Paragraph(getTranslation("theme.hidden", theme.hidden()));
            hidden.addClassName("etappe-muted");
            getContent().add(hidden);
        }
    }

    /** Whether all its lines are shown. */
    boolean isWhole() {
        return isWhole;
    }

    private static Div header(ThemeDetails theme, @Nullable DotsMenu menu) {
        var header = new Div();
        header.addClassName("etappe-theme-header");
        var colour = theme.colour();
        if (colour != null) {
            header.add(new ColourDot(colour));
        }
        header.add(new H2(theme.title()));
        if (menu != null) {
            header.add(menu);
        }
        return header;
    }

    /** "5 customers in 4 interviews", and of which segments they are. */
    private Div reach(ThemeReach reach) {
        var count = new Span(getTranslation("theme.reach", reach.customers(), reach.interviews()));
        count.addClassName("etappe-theme-reach-count");
        var shown = new Div(count);
        shown.addClassName("etappe-theme-reach");
        if (reach.anonymous() > 0) {
            shown.add(new Span(getTranslation("theme.reach.anonymous", reach.anonymous())));
        }
        reach.segments().forEach((segment, people) -> {
            var name = segments.get(segment);
            if (name != null) {
                var chip = new Span(name + " " + people);
                chip.addClassName("etappe-theme-segment");
                shown.add(chip);
            }
        });
        return shown;
    }

    private Div list(UUID workspaceId, ThemeDetails theme, QuoteMenu menus, boolean whole) {
        var list = new UnorderedList();
        list.addClassName("etappe-theme-quotes");
        var holder = new Div(list);
        int shown = whole ? theme.quotes().size() : Math.min(FEW, theme.quotes().size());
        theme.quotes().subList(0, shown).forEach(note -> list.add(item(workspaceId, note, menus)));
        if (theme.quotes().isEmpty() && theme.hidden() == 0) {
            list.setVisible(false);
            var empty = new Paragraph(getTranslation("theme.empty"));
            empty.addClassName("etappe-muted");
            holder.add(empty);
        }
        if (shown < theme.quotes().size()) {
            var all =
                    new Button(getTranslation("theme.quotes.all", theme.quotes().size()));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            all.addClickListener(click -> {
                theme.quotes()
                        .subList(shown, theme.quotes().size())
                        .forEach(note -> list.add(item(workspaceId, note, menus)));
                holder.remove(all);
                isWhole = true;
            });
            holder.add(all);
        }
        return holder;
    }

    private ListItem item(UUID workspaceId, FoundNote note, QuoteMenu menus) {
        var words = new Div(new QuoteText(note), new QuoteFacts(workspaceId, note, segments));
        words.addClassName("etappe-hit-words");
        var item = new ListItem(words);
        item.addClassName("etappe-theme-quote");
        var menu = menus.of(note);
        if (menu != null) {
            item.add(menu);
            DragSource.create(item).setDragData(new Dragged(themeId, new ArrayList<>(List.of(note.id()))));
        }
        return item;
    }
}
