package app.etappe.interview.ui;

import app.etappe.base.Refusal;
import app.etappe.base.ui.Choice;
import app.etappe.journey.MapService;
import app.etappe.participant.ParticipantReference;
import app.etappe.participant.ParticipantService;
import app.etappe.segment.SegmentService;
import app.etappe.workspace.MemberService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;

/**
 * What an interview can refer to in its workspace.
 *
 * @param participants those who have not withdrawn
 */
record InterviewChoices(List<Choice> participants, List<Choice> members, List<Choice> maps, List<Choice> segments) {

    /** Reads the choices of a workspace. */
    @SpringComponent
    static class Reader {

        private final ParticipantService participants;
        private final MemberService members;
        private final MapService maps;
        private final SegmentService segments;

        Reader(ParticipantService participants, MemberService members, MapService maps, SegmentService segments) {
            this.participants = participants;
            this.members = members;
            this.maps = maps;
            this.segments = segments;
        }

        /** @throws Refusal {@code not-found}, {@code not-allowed} for who does no research */
        InterviewChoices read(UUID workspaceId) {
            var ids = participants.list(workspaceId).stream()
                    .map(participant -> participant.id())
                    .toList();
            return new InterviewChoices(
                    participants.references(ids).stream()
                            .filter(participant -> !participant.withdrawn())
                            .map(Reader::choice)
                            .toList(),
                    members.members(workspaceId).stream()
                            .map(member -> new Choice(member.accountId(), member.name()))
                            .toList(),
                    maps.list(workspaceId, false).stream()
                            .map(map -> new Choice(map.id(), map.title()))
                            .toList(),
                    segments.list(workspaceId).stream()
                            .flatMap(dimension -> dimension.segments().stream()
                                    .map(segment -> new Choice(segment.id(), dimension.name() + ": " + segment.name())))
                            .toList());
        }

        private static Choice choice(ParticipantReference participant) {
            return new Choice(participant.id(), participant.code());
        }
    }
}
