package app.etappe.interview.ui.tags;

import app.etappe.interview.TagService;
import app.etappe.interview.ui.InterviewSource;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Offers to keep the tags of a workspace in order. */
@SpringComponent
class TagsItem implements InterviewSource {

    private final TagService tags;

    TagsItem(TagService tags) {
        this.tags = tags;
    }

    @Override
    public String nameKey() {
        return "tags.open";
    }

    @Override
    public void choose(UUID workspaceId) {
        new TagsDialog(tags, workspaceId).open();
    }
}
