package app.etappe.interview.ui.tags;

import app.etappe.base.ui.DeletionDialog;
import app.etappe.base.ui.DotsMenu;
import app.etappe.interview.TagService;
import app.etappe.interview.TagSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tags of a workspace by their groups, each with what can be done with it. */
class TagsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient TagService tags;
    private final UUID workspaceId;
    private final TextField filter = new TextField();
    private final Div groups = new Div();

    TagsDialog(TagService tags, UUID workspaceId) {
        this.tags = tags;
        this.workspaceId = workspaceId;
        setHeaderTitle(getTranslation("tags.title"));
        setWidth("40rem");
        setMaxWidth("100%");
        filter.setPlaceholder(getTranslation("tags.filter"));
        filter.setAriaLabel(getTranslation("tags.filter"));
        filter.setClearButtonVisible(true);
        filter.setWidthFull();
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show());
        groups.addClassName("etappe-tags");
        add(filter, groups);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
        show();
    }

    private void show() {
        var all = tags.list(workspaceId);
        groups.removeAll();
        filter.setVisible(all.size() > 8);
        if (all.isEmpty()) {
            groups.add(new Paragraph(getTranslation("tags.empty")));
        }
        var wanted = filter.getValue().strip().toLowerCase(getLocale());
        Map<String, List<TagSummary>> byFamily = all.stream()
                .filter(tag -> tag.name().toLowerCase(getLocale()).contains(wanted))
                .collect(Collectors.groupingBy(TagSummary::family, TreeMap::new, Collectors.toList()));
        byFamily.forEach((family, members) -> groups.add(group(family, members, all)));
    }

    private Div group(String family, List<TagSummary> members, List<TagSummary> all) {
        var list = new UnorderedList();
        members.stream()
                .sorted(Comparator.comparing(tag -> tag.name().toLowerCase(getLocale())))
                .forEach(tag -> list.add(row(tag, all)));
        return new Div(new H3(family.isEmpty() ? getTranslation("tags.no-family") : family), list);
    }

    private ListItem row(TagSummary tag, List<TagSummary> all) {
        var name = new Span("#" + tag.name());
        name.addClassName("etappe-tag-name");
        var used = new Span(getTranslation("tags.used", tag.used()));
        used.addClassName("etappe-muted");
        var words = new Div(name, used);
        if (!tag.description().isEmpty()) {
            words.add(new Paragraph(tag.description()));
        }
        return new ListItem(words, menu(tag, all));
    }

    private DotsMenu menu(TagSummary tag, List<TagSummary> all) {
        var menu = new DotsMenu(getTranslation("tags.menu", tag.name()));
        menu.add(
                getTranslation("tags.edit"),
                () -> new TagDialog(tag, families(all), draft -> {
                            tags.describe(tag.id(), draft);
                            show();
                        })
                        .open());
        var others = all.stream().filter(other -> !other.id().equals(tag.id())).toList();
        if (!others.isEmpty()) {
            menu.add(
                    getTranslation("tags.merge"),
                    () -> new TagMergeDialog(tag, others, into -> {
                                tags.merge(tag.id(), into);
                                show();
                            })
                            .open());
        }
        if (tag.used() == 0) {
            menu.add(
                    getTranslation("tags.remove"),
                    () -> new DeletionDialog(
                                    getTranslation("tags.remove.title", tag.name()),
                                    getTranslation("tags.remove.text"),
                                    getTranslation("tags.remove.do"),
                                    () -> {
                                        tags.remove(tag.id());
                                        show();
                                    })
                            .open());
        }
        return menu;
    }

    private static List<String> families(List<TagSummary> all) {
        return all.stream()
                .map(TagSummary::family)
                .filter(family -> !family.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
