package app.etappe.priority.ui;

import app.etappe.priority.Story;
import app.etappe.priority.StoryEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened to an item, the latest first, and whether what was solved is so for customers. */
class StorySection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Div solved = new Div();
    private final OrderedList events = new OrderedList();
    private final Button earlier;

    /** @param asked told that more of it is wanted */
    StorySection(SerializableRunnable asked) {
        solved.addClassName("etappe-story-solved");
        events.addClassName("etappe-story");
        earlier = new Button(getTranslation("priority.story.earlier"), click -> asked.run());
        earlier.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var heading = new H2(getTranslation("priority.story"));
        heading.setId("story");
        getContent().getElement().setAttribute("aria-labelledby", "story");
        getContent().addClassName("etappe-panel-card");
        getContent().add(heading, solved, events, earlier);
    }

    /** Whose names it needs. */
    static Set<UUID> accounts(Story story) {
        return story.events().stream()
                .map(StoryEvent::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @param names of those who did something, by account */
    void show(Story story, Map<UUID, String> names) {
        showSolved(story.solved());
        events.removeAll();
        story.events().forEach(event -> events.add(line(event, story.zone(), names)));
        earlier.setVisible(story.count() > story.events().size());
    }

    private void showSolved(Story.@Nullable Solved since) {
        solved.removeAll();
        solved.setVisible(since != null);
        if (since != null) {
            solved.add(
                    new H3(getTranslation("priority.story.solved", day(since.on()))),
                    new Paragraph(StoryWords.solved(since)));
        }
    }

    private ListItem line(StoryEvent event, ZoneId zone, Map<UUID, String> names) {
        var who = event.who();
        var day = day(LocalDate.ofInstant(event.at(), zone));
        var when = new Span(
                who == null
                        ? day
                        : getTranslation(
                                "item.judged", names.getOrDefault(who, getTranslation("priority.former-member")), day));
        when.addClassName("etappe-muted");
        var what = new Span(StoryWords.what(event));
        what.addClassName("etappe-story-what");
        what.getElement().setAttribute("dir", "auto");
        var line = new ListItem(what);
        var why = StoryWords.why(event);
        if (!why.isEmpty()) {
            var reason = new Span(why);
            reason.getElement().setAttribute("dir", "auto");
            line.add(reason);
        }
        line.add(when);
        line.addClassName(event.kind().code());
        return line;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
