package app.etappe.segment;

import app.etappe.base.Refusal;
import app.etappe.workspace.Right;
import app.etappe.workspace.WorkspaceAccess;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who may do what with segments: every member reads them, and who may edit maps may change them. For strangers they do
 * not exist. Whatever is given out for a change is locked until the transaction ends.
 */
@Component
class SegmentAccess {

    private final WorkspaceAccess workspaces;
    private final ApplicationEventPublisher events;
    private final Catalogues catalogues;
    private final Dimensions dimensions;
    private final Segments segments;
    private final Personas personas;

    SegmentAccess(
            WorkspaceAccess workspaces,
            ApplicationEventPublisher events,
            Catalogues catalogues,
            Dimensions dimensions,
            Segments segments,
            Personas personas) {
        this.workspaces = workspaces;
        this.events = events;
        this.catalogues = catalogues;
        this.dimensions = dimensions;
        this.segments = segments;
        this.personas = personas;
    }

    /** @throws Refusal {@code not-found} for who is no member */
    void requireRead(UUID workspaceId) {
        workspaces.require(Right.READ, workspaceId);
    }

    /** @throws Refusal {@code not-found}, {@code not-allowed}, {@code workspace-archived} */
    void requireEdit(UUID workspaceId) {
        workspaces.require(Right.EDIT_MAPS, workspaceId);
    }

    /** For a change, which is told as {@link SegmentsChanged}. @throws Refusal see {@link #requireEdit} */
    void lock(UUID workspaceId) {
        requireEdit(workspaceId);
        catalogues.lock(workspaceId);
        events.publishEvent(new SegmentsChanged(workspaceId));
    }

    /** The dimension, archived or not. @throws Refusal see {@link #lock} */
    Dimension lockDimension(UUID dimensionId) {
        lock(dimensions.workspaceOf(dimensionId).orElseThrow(Refusal::notFound));
        return dimensions.findById(dimensionId).orElseThrow(Refusal::notFound);
    }

    /** The segment, archived or not. @throws Refusal see {@link #lock} */
    Segment lockSegment(UUID segmentId) {
        lock(segments.workspaceOf(segmentId).orElseThrow(Refusal::notFound));
        return segments.findById(segmentId).orElseThrow(Refusal::notFound);
    }

    /** The segment, for a change of what it says. @throws Refusal also {@code segment-archived}, {@code dimension-archived} */
    Segment lockSegmentInUse(UUID segmentId) {
        var segment = lockSegment(segmentId);
        requireInUse(segment);
        return segment;
    }

    /** The segment, for a question about a change that is not made yet. @throws Refusal see {@link #lockSegmentInUse} */
    Segment requireSegmentInUse(UUID segmentId) {
        var segment = segments.findById(segmentId).orElseThrow(Refusal::notFound);
        requireEdit(segment.workspaceId());
        requireInUse(segment);
        return segment;
    }

    /** A persona of a segment in use. @throws Refusal see {@link #lockSegmentInUse} */
    Persona lockPersona(UUID personaId) {
        lock(personas.workspaceOf(personaId).orElseThrow(Refusal::notFound));
        var persona = personas.findById(personaId).orElseThrow(Refusal::notFound);
        requireInUse(segments.findById(persona.segmentId()).orElseThrow(Refusal::notFound));
        return persona;
    }

    UUID workspaceOf(Persona persona) {
        return segments.workspaceOf(persona.segmentId()).orElseThrow(Refusal::notFound);
    }

    private void requireInUse(Segment segment) {
        segment.requireInUse();
        dimensions
                .findById(segment.dimensionId())
                .orElseThrow(Refusal::notFound)
                .requireInUse();
    }
}
