package app.etappe.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has agreed to.
 *
 * @param team use inside the team
 * @param quotes quotes outside of the team
 * @param recording sound or pictures of the talk
 * @param endsOn the last day; null for one without an end
 * @param afterwards what happens when it is over
 */
public record ConsentDetails(
        boolean team,
        boolean quotes,
        boolean recording,
        LocalDate givenOn,
        @Nullable LocalDate endsOn,
        AfterConsent afterwards) {}
