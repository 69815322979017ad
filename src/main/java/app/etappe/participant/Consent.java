package app.etappe.participant;

import app.etappe.base.Days;
import app.etappe.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A consent as it lies in a participant's row. */
@Embeddable
class Consent {

    @Column(name = "consent_team")
    private Boolean team;

    @Column(name = "consent_quotes")
    private Boolean quotes;

    @Column(name = "consent_recording")
    private Boolean recording;

    @Column(name = "consent_given_on")
    private LocalDate givenOn;

    @Column(name = "consent_ends_on")
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_afterwards")
    private AfterConsent afterwards;

    @SuppressWarnings({"NullAway.Init", "unused"}) // filled by JPA
    protected Consent() {}

    /** @throws Refusal {@code day-range}; {@code consent-order} for one that ends before it was given */
    Consent(ConsentDetails given) {
        Days.require(given.givenOn());
        Days.require(given.endsOn());
        if (given.endsOn() != null && given.endsOn().isBefore(given.givenOn())) {
            throw new Refusal("consent-order");
        }
        team = given.team();
        quotes = given.quotes();
        recording = given.recording();
        givenOn = given.givenOn();
        endsOn = given.endsOn();
        afterwards = given.afterwards();
    }

    /** The day it ends on still belongs to it. */
    boolean isOver(LocalDate today) {
        return isOver(() -> today);
    }

    /** @param today not asked for where it has no end */
    boolean isOver(Supplier<LocalDate> today) {
        return endsOn != null && endsOn.isBefore(today.get());
    }

    /** Whether it is for quotes outside of the team. */
    boolean allowsQuotes() {
        return quotes;
    }

    AfterConsent afterwards() {
        return afterwards;
    }

    /** What holds of both, when two people turn out to be one. */
    ConsentDetails narrowedBy(Consent other) {
        var ends = endsOn == null || (other.endsOn != null && other.endsOn.isBefore(endsOn)) ? other.endsOn : endsOn;
        var given = givenOn.isBefore(other.givenOn) ? givenOn : other.givenOn;
        return new ConsentDetails(
                team && other.team,
                quotes && other.quotes,
                recording && other.recording,
                given,
                ends,
                afterwards == other.afterwards ? afterwards : AfterConsent.ERASE);
    }

    ConsentDetails details() {
        return new ConsentDetails(team, quotes, recording, givenOn, endsOn, afterwards);
    }
}
