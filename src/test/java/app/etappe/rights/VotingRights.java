package app.etappe.rights;

import app.etappe.base.Ids;
import app.etappe.painpoint.ItemDraft;
import app.etappe.painpoint.ItemKind;
import app.etappe.painpoint.ItemService;
import app.etappe.voting.BallotService;
import app.etappe.voting.RoundDraft;
import app.etappe.voting.RoundGuestService;
import app.etappe.voting.RoundLeadingService;
import app.etappe.voting.RoundListService;
import app.etappe.voting.RoundResultService;
import app.etappe.voting.RoundService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rounds of the founder's. */
class VotingRights implements RightsRows {

    private static final Set<Person> MAKERS =
            EnumSet.of(Person.EDITOR, Person.RESEARCHER, Person.DECIDER, Person.OWNER);
    private static final Set<Person> DECIDERS = EnumSet.of(Person.DECIDER, Person.OWNER);
    private static final UUID ITEM = Ids.next();
    private static final RoundDraft DRAFT = RoundDraft.of("Summer", List.of());
    private static final String OPEN_TO_GUESTS =
            "a guest has no account: the link, and then the browser's secret, says who it is";

    @FunctionalInterface
    private interface CallOnRound {
        void on(Scene scene, UUID round);
    }

    @Override
    public List<RightsRow> rows() {
        return List.of(
                RightsRow.inWorkspace(
                        "RoundService.mayAdd(UUID)",
                        Person.MEMBERS,
                        scene -> rounds(scene).mayAdd(scene.workspace())),
                RightsRow.inWorkspace(
                        "RoundService.add(UUID, RoundDraft)",
                        MAKERS,
                        scene -> rounds(scene).add(scene.workspace(), DRAFT)),
                open(
                        "RoundService.details(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> rounds(scene).details(id)),
                open(
                        "RoundService.items(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> rounds(scene).items(id)),
                open(
                        "RoundService.repeat(UUID)",
                        MAKERS,
                        (scene, id) -> rounds(scene).repeat(id)),
                drafted(
                        "RoundService.change(UUID, RoundDraft, long)",
                        (scene, id) -> rounds(scene).change(id, DRAFT, 0)),
                drafted(
                        "RoundService.delete(UUID)",
                        (scene, id) -> rounds(scene).delete(id)),
                drafted(
                        "RoundLeadingService.start(UUID)",
                        (scene, id) -> leading(scene).start(id)),
                led(
                        "RoundLeadingService.extend(UUID, Instant)",
                        (scene, id) -> leading(scene).extend(id, null)),
                led(
                        "RoundLeadingService.end(UUID)",
                        (scene, id) -> leading(scene).end(id)),
                led(
                        "RoundLeadingService.reveal(UUID)",
                        (scene, id) -> leading(scene).reveal(id)),
                led(
                        "RoundLeadingService.discuss(UUID, UUID)",
                        (scene, id) -> leading(scene).discuss(id, null)),
                led(
                        "RoundLeadingService.discussNext(UUID)",
                        (scene, id) -> leading(scene).discussNext(id)),
                open(
                        "BallotService.mine(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> ballots(scene).mine(id)),
                voting(
                        "BallotService.vote(UUID, UUID)",
                        (scene, id) -> ballots(scene).vote(id, ITEM)),
                voting(
                        "BallotService.takeBack(UUID, UUID)",
                        (scene, id) -> ballots(scene).takeBack(id, ITEM)),
                voting(
                        "BallotService.done(UUID, boolean)",
                        (scene, id) -> ballots(scene).done(id, true)),
                RightsRow.inWorkspace(
                        "RoundListService.list(UUID)",
                        Person.MEMBERS,
                        scene -> scene.bean(RoundListService.class).list(scene.workspace())),
                open(
                        "RoundListService.progress(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> scene.bean(RoundListService.class).progress(id)),
                open(
                        "RoundResultService.of(UUID)",
                        Person.MEMBERS,
                        (scene, id) -> scene.bean(RoundResultService.class).of(id)),
                open(
                        "RoundResultService.compare(UUID, UUID)",
                        Person.MEMBERS,
                        (scene, id) -> scene.bean(RoundResultService.class).compare(id, id)),
                led("RoundGuestService.list(UUID)", (scene, id) -> guests(scene).list(id)),
                led(
                        "RoundGuestService.invite(UUID, String)",
                        (scene, id) -> guests(scene).invite(id, "Gil")),
                led(
                        "RoundGuestService.renew(UUID)",
                        (scene, id) -> guests(scene).renew(guest(scene, id))),
                led(
                        "RoundGuestService.withdraw(UUID)",
                        (scene, id) -> guests(scene).withdraw(guest(scene, id))),
                RightsRow.open("GuestBallotService.look(String)", OPEN_TO_GUESTS),
                RightsRow.open("GuestBallotService.isOf(String, UUID)", OPEN_TO_GUESTS),
                RightsRow.open("GuestBallotService.takePart(String)", OPEN_TO_GUESTS),
                RightsRow.open("GuestBallotService.mine(String)", OPEN_TO_GUESTS),
                RightsRow.open("GuestBallotService.vote(String, UUID)", OPEN_TO_GUESTS),
                RightsRow.open("GuestBallotService.takeBack(String, UUID)", OPEN_TO_GUESTS),
                RightsRow.open("GuestBallotService.done(String, boolean)", OPEN_TO_GUESTS));
    }

    private static RightsRow open(String method, Set<Person> allowed, CallOnRound call) {
        return RightsRow.inWorkspace(method, allowed, scene -> call.on(scene, started(scene)));
    }

    private static RightsRow led(String method, CallOnRound call) {
        return open(method, DECIDERS, call);
    }

    /** What is still being made is not there for who does not lead it. */
    private static RightsRow drafted(String method, CallOnRound call) {
        return new RightsRow(
                method,
                scene -> call.on(scene, added(scene)),
                DECIDERS,
                person -> person == Person.ANONYMOUS ? "not-signed-in" : "not-found");
    }

    /** Viewers vote where they are invited. */
    private static RightsRow voting(String method, CallOnRound call) {
        var row = open(method, MAKERS, call);
        return new RightsRow(
                method,
                row.call(),
                MAKERS,
                person ->
                        person == Person.VIEWER ? "not-invited" : row.refusal().apply(person));
    }

    private static UUID added(Scene scene) {
        return scene.asFounder(() -> {
            var item = scene.bean(ItemService.class).add(scene.workspace(), ItemDraft.of(ItemKind.PAIN_POINT, "Late"));
            return rounds(scene).add(scene.workspace(), RoundDraft.of("Summer", List.of(item)));
        });
    }

    private static UUID started(Scene scene) {
        return scene.asFounder(() -> {
            var round = added(scene);
            leading(scene).start(round);
            return round;
        });
    }

    private static UUID guest(Scene scene, UUID round) {
        return scene.asFounder(() -> {
            guests(scene).invite(round, "Gil");
            return guests(scene).list(round).getFirst().id();
        });
    }

    private static RoundGuestService guests(Scene scene) {
        return scene.bean(RoundGuestService.class);
    }

    private static RoundService rounds(Scene scene) {
        return scene.bean(RoundService.class);
    }

    private static RoundLeadingService leading(Scene scene) {
        return scene.bean(RoundLeadingService.class);
    }

    private static BallotService ballots(Scene scene) {
        return scene.bean(BallotService.class);
    }
}
