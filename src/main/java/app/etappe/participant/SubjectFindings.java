package app.etappe.participant;

import java.util.List;

/**
 * What is found of somebody who asks what is stored about them.
 *
 * @param people participants with this name, address or number
 * @param mentions other texts with the same words, which somebody has to check
 */
public record SubjectFindings(List<SubjectHit> people, List<Mention> mentions) {

    public SubjectFindings {
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
    }
}
