package app.etappe.interview.ui.complaints;

import app.etappe.base.ui.PageWork;
import app.etappe.interview.SourceImportService;
import app.etappe.interview.ui.InterviewSource;
import app.etappe.journey.MapService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Offers to import complaints and survey answers. */
@SpringComponent
class SourceItem implements InterviewSource {

    private final SourceImportService sources;
    private final MapService maps;
    private final PageWork work;

    SourceItem(SourceImportService sources, MapService maps, PageWork work) {
        this.sources = sources;
        this.maps = maps;
        this.work = work;
    }

    @Override
    public String nameKey() {
        return "source.import";
    }

    @Override
    public void choose(UUID workspaceId) {
        new SourceDialog(
                        maps.list(workspaceId, false),
                        draft -> sources.preview(workspaceId, draft),
                        (draft, dialog) -> {
                            var page = UI.getCurrent();
                            work.begin(
                                    page,
                                    () -> {
                                        sources.bring(
                                                workspaceId,
                                                draft,
                                                rows -> PageWork.tell(page, () -> dialog.showWritten(rows)));
                                        return true;
                                    },
                                    done -> dialog.finish(),
                                    dialog::explain);
                        })
                .open();
    }
}
