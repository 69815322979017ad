package app.etappe.exchange;

import app.etappe.base.Colour;
import app.etappe.segment.DimensionDetails;
import app.etappe.segment.DimensionService;
import app.etappe.segment.PersonaDraft;
import app.etappe.segment.PersonaService;
import app.etappe.segment.SegmentDraft;
import app.etappe.segment.SegmentService;
import app.etappe.segment.SegmentSize;
import app.etappe.segment.SegmentSize.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The segments of the example workspace, for which the rail journey has variants, with a person in each. */
@Component
class ExampleSegments {

    private record Example(String dimension, SegmentDraft segment, PersonaDraft persona) {}

    private static final String SOURCE = "Passenger survey of the example railway";
    private static final LocalDate SURVEYED = LocalDate.of(2026, 3, 31);

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    "Household",
                    segment("Families", "Adults who travel with children under twelve.", 18, Colour.ORANGE),
                    new PersonaDraft(
                            "Marta Lindqvist",
                            "Nurse, travels with her husband and three children",
                            "Arrive with everybody still in a good mood.",
                            "Seats together, a lift, room for a pushchair, time to change.",
                            "Child fares that differ at every border; connections of nine minutes.",
                            List.of("app", "social media"),
                            "If the lift is broken, our trip ends at the bottom of the stairs.")),
            new Example(
                    "Customer relation",
                    segment("Commuters", "People who take the same train at least twice a week.", 41, Colour.BLUE),
                    new PersonaDraft(
                            "Jonas Weber",
                            "Planner in a city office, at home two days a week",
                            "Use the hour on the train, and be on time for the school run.",
                            "A seat, a network that holds, the truth about delays before leaving the house.",
                            "A season ticket for five days when only three are ridden; delays too short to count.",
                            List.of("app"),
                            "I don't need a journey. I need the 7:12.")),
            new Example(
                    "Customer relation",
                    segment(
                            "First-time riders",
                            "People on their first trip across a border by train.",
                            9,
                            Colour.GREEN),
                    new PersonaDraft(
                            "Aisha Rahman",
                            "Student, has always flown so far",
                            "See three cities without a plane, and dare to do it again.",
                            "Plain words, one ticket, somebody who says where to stand.",
                            "Terms that everybody else seems to know; five stations in one city.",
                            List.of("social media", "in person"),
                            "Everyone on the platform knew where to go, except me.")));

    private final DimensionService dimensions;
    private final SegmentService segments;
    private final PersonaService personas;

    ExampleSegments(DimensionService dimensions, SegmentService segments, PersonaService personas) {
        this.dimensions = dimensions;
        this.segments = segments;
        this.personas = personas;
    }

    void lay(UUID workspaceId) {
        dimensions.start(workspaceId, Locale.ENGLISH);
        Map<String, UUID> ids = segments.list(workspaceId).stream()
                .collect(Collectors.toMap(DimensionDetails::name, DimensionDetails::id));
        for (var example : EXAMPLES) {
            var dimension = ids.computeIfAbsent(example.dimension(), name -> dimensions.add(workspaceId, name));
            var segment = segments.add(dimension, example.segment());
            personas.add(segment, example.persona());
        }
    }

    private static SegmentDraft segment(String name, String description, int share, Colour colour) {
        var size = new SegmentSize(Measure.SHARE, BigDecimal.valueOf(share), SOURCE, SURVEYED);
        return new SegmentDraft(name, description, size, colour);
    }
}
