package app.etappe.interview.ui;

import app.etappe.base.ui.NameDialog;
import app.etappe.interview.GuideDetails;
import app.etappe.interview.GuideDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of an interview, one in each line; they can be taken from a guide, and kept as one. */
class GuideField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient WorkspaceGuides guides;
    private final TextArea questions = new TextArea(getTranslation("interview.guide"));
    private final MenuBar menu = new MenuBar();

    GuideField(WorkspaceGuides guides, List<String> present) {
        this.guides = guides;
        questions.setHelperText(getTranslation("interview.guide.help"));
        questions.setMinRows(3);
        questions.setMaxRows(10);
        questions.setWidthFull();
        questions.setValueChangeMode(ValueChangeMode.LAZY);
        questions.setValue(String.join("\n", present));
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        getContent().addClassName("etappe-guide-field");
        var keep = new Button(getTranslation("guide.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(menu, keep);
        row.addClassName("etappe-guide-actions");
        getContent().add(questions, row);
        offer();
    }

    /** One for each line, empty lines among them. */
    List<String> questions() {
        return questions.getValue().lines().toList();
    }

    private void offer() {
        menu.removeAll();
        var all = guides.list(getLocale());
        var take = root("guide.take");
        all.forEach(guide -> take.getSubMenu().addItem(guide.name(), click -> take(guide)));
        var own = all.stream().filter(guide -> guide.id() != null).toList();
        if (!own.isEmpty()) {
            var remove = root("guide.remove");
            own.forEach(guide -> offerRemoval(remove, guide));
        }
    }

    private MenuItem root(String key) {
        var root = menu.addItem(getTranslation(key));
        root.setAriaLabel(getTranslation(key));
        return root;
    }

    private void offerRemoval(MenuItem menuItem, GuideDetails guide) {
        menuItem.getSubMenu().addItem(guide.name(), click -> {
            guides.remove(guide);
            Notification.show(getTranslation("guide.removed", guide.name()));
            offer();
        });
    }

    /** Behind the questions that are there already, each only once. */
    private void take(GuideDetails guide) {
        questions.setValue(Stream.concat(questions().stream(), guide.questions().stream())
                .filter(question -> !question.isBlank())
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private void keep() {
        new NameDialog(
                        getTranslation("guide.keep.title"),
                        getTranslation("guide.name"),
                        getTranslation("guide.keep.do"),
                        "",
                        name -> {
                            guides.keep(new GuideDraft(name, questions()));
                            Notification.show(getTranslation("guide.kept", name.strip()));
                            offer();
                        })
                .hint(getTranslation("guide.keep.hint"))
                .open();
    }
}
