package app.etappe.interview;

import app.etappe.base.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Questions that a workspace keeps, to begin interviews with. */
@Entity
@Table(name = "guide")
class Guide {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "folded", nullable = false)
    private String folded;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "guide_question", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "question", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<String> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Guide() {}

    @SuppressWarnings("NullAway.Init")
    Guide(UUID id, UUID workspaceId, GuideDraft draft) {
        this.id = id;
        this.workspaceId = workspaceId;
        write(draft);
    }

    void write(GuideDraft draft) {
        name = draft.name();
        folded = Texts.folded(draft.name());
        questions.clear();
        questions.addAll(draft.questions());
    }

    UUID workspaceId() {
        return workspaceId;
    }

    GuideDetails details() {
        return new GuideDetails(id, name, questions);
    }
}
