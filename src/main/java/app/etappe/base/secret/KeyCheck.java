package app.etappe.base.secret;

import app.etappe.base.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Stops the start where the keys are not those of the database, before anything is served. */
@Component
class KeyCheck implements SmartInitializingSingleton {

    private final KeySource source;
    private final NotedKeys noted;

    KeyCheck(KeySource source, NotedKeys noted) {
        this.source = source;
        this.noted = noted;
    }

    /** @throws CannotStart if a key is missing, or is another one */
    @Override
    public void afterSingletonsInstantiated() {
        var wanted = noted.fingerprints();
        var keys = source.find();
        if (wanted.isEmpty()) {
            return;
        }
        if (keys.isEmpty()) {
            throw new CannotStart(
                    "%s is missing, and the database has values that were encrypted with it; please put it back from where you keep it, or give it as ETAPPE_KEY."
                            .formatted(source.where()));
        }
        if (!wanted.stream().allMatch(keys.get()::has)) {
            throw new CannotStart(
                    "%s holds another key than the one that values of this database were encrypted with; please put the right one back."
                            .formatted(source.where()));
        }
    }
}
