package app.etappe.transcript;

import app.etappe.base.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Guesses who asks and who answers: by what speakers are called, else by how often they ask and how much they say. */
final class SpeakerGuess {

    private static final Pattern ASKS = Pattern.compile(
            "(interviewer|interviewerin|moderator|moderatorin|researcher|forscher|forscherin|i|m)( ?\\d+)?");
    private static final Pattern ANSWERS = Pattern.compile(
            "(interviewee|participant|teilnehmer|teilnehmerin|befragte|befragter|kunde|kundin|customer|b|p|tn)[ -]?\\d*");

    /** Out of a hundred lines of an interviewer at least so many ask something. */
    private static final int ASKS_OF_HUNDRED = 25;

    private static final class Share {
        private int lines;
        private int questions;

        private int questionsOfHundred() {
            return 100 * questions / lines;
        }
    }

    private SpeakerGuess() {}

    /** A role for each speaker, in the order in which they first speak. */
    static SequencedMap<String, SpeakerRole> roles(Transcript transcript) {
        var shares = shares(transcript);
        var roles = new LinkedHashMap<String, SpeakerRole>();
        shares.keySet().forEach(speaker -> roles.put(speaker, byName(speaker)));
        if (!roles.containsValue(SpeakerRole.INTERVIEWER) && shares.size() > 1) {
            shares.entrySet().stream()
                    .filter(entry -> roles.get(entry.getKey()) == SpeakerRole.NOBODY)
                    .filter(entry -> entry.getValue().questionsOfHundred() >= ASKS_OF_HUNDRED)
                    .max(Comparator.comparingInt(entry -> entry.getValue().questionsOfHundred()))
                    .ifPresent(entry -> roles.put(entry.getKey(), SpeakerRole.INTERVIEWER));
        }
        roles.replaceAll((speaker, role) -> role == SpeakerRole.NOBODY ? SpeakerRole.PARTICIPANT : role);
        return roles;
    }

    private static Map<String, Share> shares(Transcript transcript) {
        var shares = new LinkedHashMap<String, Share>();
        for (var line : transcript.lines()) {
            if (line.speaker() != null) {
                var share = shares.computeIfAbsent(line.speaker(), any -> new Share());
                share.lines++;
                share.questions += line.text().indexOf('?') >= 0 ? 1 : 0;
            }
        }
        return shares;
    }

    private static SpeakerRole byName(String speaker) {
        var name = Texts.folded(speaker);
        if (ASKS.matcher(name).matches()) {
            return SpeakerRole.INTERVIEWER;
        }
        return ANSWERS.matcher(name).matches() ? SpeakerRole.PARTICIPANT : SpeakerRole.NOBODY;
    }
}
