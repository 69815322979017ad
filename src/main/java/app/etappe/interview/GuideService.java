package app.etappe.interview;

import app.etappe.base.Ids;
import app.etappe.base.Refusal;
import app.etappe.base.Texts;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guides that interviews can begin with. Each interview has a copy of its own, so a change here changes none. Refuses
 * with {@code not-found} for strangers, {@code not-allowed} for members who do no research, and {@code workspace-archived}.
 */
@Service
public class GuideService {

    /** The most guides of a workspace. */
    public static final int MOST = 100;

    /** A guide that comes with Etappe, by language. */
    private record Known(Map<String, String> name, Map<String, List<String>> questions) {

        GuideDetails in(Locale language) {
            var code = name.containsKey(language.getLanguage()) ? language.getLanguage() : "en";
            return new GuideDetails(null, name.getOrDefault(code, ""), questions.getOrDefault(code, List.of()));
        }
    }

    private final WorkspaceAccess workspaces;
    private final Guides guides;
    private final EntityManager entities;
    private final List<Known> known;

    GuideService(WorkspaceAccess workspaces, Guides guides, EntityManager entities, JsonMapper json) {
        this.workspaces = workspaces;
        this.guides = guides;
        this.entities = entities;
        try (var file = new ClassPathResource("guides.json").getInputStream()) {
            known = List.of(json.readValue(file, Known[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workspace's own by their names, and behind them those that come with Etappe. */
    @Transactional(readOnly = true)
    public List<GuideDetails> list(UUID workspaceId, Locale language) {
        workspaces.require(Right.RESEARCH, workspaceId);
        var own = guides.in(workspaceId, Limit.of(MOST)).stream().map(Guide::details);
        return Stream.concat(own, known.stream().map(guide -> guide.in(language)))
                .toList();
    }

    /**
     * Keeps questions under a name; those that were kept under it before are replaced.
     *
     * @throws Refusal {@code limit-guides} (limit)
     */
    @Transactional
    public void keep(UUID workspaceId, GuideDraft draft) {
        workspaces.require(Right.RESEARCH, workspaceId);
        var present = guides.named(workspaceId, Texts.folded(draft.name()));
        if (present.isPresent()) {
            present.get().write(draft);
            return;
        }
        if (guides.countIn(workspaceId) >= MOST) {
            throw new Refusal("limit-guides", Map.of("limit", MOST));
        }
        entities.persist(new Guide(Ids.next(), workspaceId, draft));
    }

    /** Throws one away; interviews that began with it keep their questions. */
    @Transactional
    public void remove(UUID guideId) {
        var guide = guides.findById(guideId).orElseThrow(Refusal::notFound);
        workspaces.require(Right.RESEARCH, guide.workspaceId());
        guides.delete(guide);
    }
}
