package app.etappe.interview.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** Implemented by features: what stands beside an open interview. */
public interface InterviewSection {

    /**
     * What this feature shows of the interview, made anew whenever something of it changed; nothing where there is nothing
     * to say, or its reader may not see it.
     */
    Optional<Component> of(UUID interviewId);
}
